const worn = new Set<string>();

/** Puts on styles that come with a program and not with every page; once, however often it is asked for. */
export function wear(css: string): void {
  if (worn.has(css)) return;
  worn.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
