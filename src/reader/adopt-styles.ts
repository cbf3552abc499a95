const adopted = new Set<string>();

/**
 * Adds styles that are loaded with a program rather than with every page; once, however often it is called.
 */
export function adoptStyles(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  if ('adoptedStyleSheets' in document) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    return;
  }
  insertStyles(css);
}

/**
 * For Safari 16.1 to 16.3: one rule in a sheet that the page has, because the content policy allows no other sheet.
 * Elsewhere a browser lays out the whole page anew after a change in a sheet with a typeface.
 */
function insertStyles(css: string): void {
  // A sheet that did not come cannot be written to.
  for (const sheet of [...document.styleSheets].reverse()) {
    try {
      sheet.insertRule(`@media all{${css}}`, sheet.cssRules.length);
      return;
    } catch {
      continue;
    }
  }
}
