const worn = new Set<string>();

/**
 * Adopts a style sheet that is loaded with a program rather than with every page; once, however often it is called.
 */
export function wear(css: string): void {
  if (worn.has(css)) return;
  worn.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
