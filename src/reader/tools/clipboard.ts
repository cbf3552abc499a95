import type { Copy } from './quote.ts';

/** Puts something on the clipboard in both its forms. Whether the browser has allowed it. */
export async function writeClipboard({ plain, html }: Copy): Promise<boolean> {
  // On an insecure address there is no clipboard at all, whatever the types say.
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (!clipboard) return false;
  try {
    const blob = (type: string, content: string) => new Blob([content], { type });
    const item = { 'text/plain': blob('text/plain', plain), 'text/html': blob('text/html', html) };
    await clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    // Some browsers take plain text alone.
    return clipboard.writeText(plain).then(
      () => true,
      () => false,
    );
  }
}
