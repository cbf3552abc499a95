const adopted = new Set<string>();

/**
 * Adds styles that are loaded with a program rather than with every page; once, however often it is called.
 */
export function adoptStyles(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  // One rule into a sheet that the page has: the content policy allows no other sheet, and constructed sheets are newer
  // than the oldest browsers of package.json. A sheet that did not come cannot be written to.
  for (const sheet of [...document.styleSheets].reverse()) {
    try {
      sheet.insertRule(`@media all{${css}}`, sheet.cssRules.length);
      return;
    } catch {
      continue;
    }
  }
}
