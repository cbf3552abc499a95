import type { Copy } from './quote.ts';

/** Copies something to the clipboard in both forms. Returns whether the browser allowed it. */
export async function writeClipboard({ plain, html }: Copy): Promise<boolean> {
  // Without a secure connection there is no clipboard, whatever the types say.
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (!clipboard) return false;
  try {
    const blob = (type: string, content: string) => new Blob([content], { type });
    const item = { 'text/plain': blob('text/plain', plain), 'text/html': blob('text/html', html) };
    await clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    // Some browsers accept plain text only.
    return clipboard.writeText(plain).then(
      () => true,
      () => false,
    );
  }
}
