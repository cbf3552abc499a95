import type { Lang } from '../../edition/types.ts';
import type { ToolsData } from './tools-data.ts';
import { copyOf } from './actions.ts';
import type { Subject, Tool } from './actions.ts';
import { writeClipboard } from './clipboard.ts';
import type { Copy } from './quote.ts';
import { openToolPanel } from './tool-panel.ts';
import type { PanelContent } from './tool-panel.ts';

/**
 * Runs a tool at once and returns a short message about the outcome.
 * @param more panel to show in any case, from the copied text and the outcome
 */
export function useTool(
  tool: Tool,
  subject: Subject,
  data: ToolsData,
  more?: (text: string, status: string) => PanelContent,
): Promise<string> {
  const copy = copyOf(tool, subject, data);
  return tell(tool, subject.lang, data, copy, writeClipboard(copy), more);
}

/**
 * Says in a short message what has become of a copy. If the browser did not allow it, a panel shows the text to copy by
 * hand.
 */
export async function tell(
  tool: Tool,
  lang: Lang,
  { messages }: ToolsData,
  copy: Promise<Copy>,
  copied: Promise<boolean>,
  more?: (text: string, status: string) => PanelContent,
): Promise<string> {
  const [made, allowed] = await Promise.all([copy, copied]).catch(() => [undefined, false] as const);
  if (!made) return messages.failed;
  const status = allowed ? messages[`copied.${tool}`] : messages.refused;
  if (more) openToolPanel(more(made.plain, status), messages.close);
  else if (!allowed)
    openToolPanel({ title: messages['refused.title'], text: made.plain, lang, status }, messages.close);
  return allowed ? status : '';
}
