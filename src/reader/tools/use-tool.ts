import type { ToolsData } from './tools-data.ts';
import { copyOf } from './actions.ts';
import type { Subject, Tool } from './actions.ts';
import { writeClipboard } from './clipboard.ts';
import { openToolPanel } from './tool-panel.ts';
import type { PanelContent } from './tool-panel.ts';

/**
 * Runs a tool and returns a short message about the outcome. If the browser does not allow copying, a panel shows the
 * text to copy by hand.
 * @param more panel to show in any case, from the copied text and the outcome
 */
export async function useTool(
  tool: Tool,
  subject: Subject,
  data: ToolsData,
  more?: (text: string, status: string) => PanelContent,
): Promise<string> {
  const { messages } = data;
  const copy = await copyOf(tool, subject, data).catch(() => undefined);
  if (!copy) return messages.failed;
  const allowed = await writeClipboard(copy);
  const status = allowed ? messages[`copied.${tool}`] : messages.refused;
  if (more) openToolPanel(more(copy.plain, status), messages.close);
  else if (!allowed) {
    const title = messages['refused.title'];
    openToolPanel({ title, text: copy.plain, lang: subject.lang, status }, messages.close);
  }
  return allowed ? status : '';
}
