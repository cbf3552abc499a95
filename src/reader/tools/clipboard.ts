import type { Copy } from './quote.ts';

/**
 * Copies something to the clipboard in both forms. To be called before anything is awaited after a press: WebKit allows
 * copying only then, but takes what is to come as a promise.
 * @returns whether the browser allowed it
 * @throws {Error} whatever kept the copy from being made
 */
export async function writeClipboard(copy: Copy | Promise<Copy>): Promise<boolean> {
  // Without a secure connection there is no clipboard, whatever the types say.
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (!clipboard) return false;
  const form = async (type: string, name: keyof Copy) => new Blob([(await copy)[name]], { type });
  try {
    await clipboard.write([
      new ClipboardItem({
        'text/plain': form('text/plain', 'plain'),
        'text/html': form('text/html', 'html'),
      }),
    ]);
    return true;
  } catch {
    // Some browsers accept plain text only.
    return clipboard.writeText((await copy).plain).then(
      () => true,
      () => false,
    );
  }
}
