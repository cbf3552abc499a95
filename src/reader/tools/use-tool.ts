import type { ToolsData } from './tools-data.ts';
import { copyOf } from './actions.ts';
import type { Subject, Tool } from './actions.ts';
import { writeClipboard } from './clipboard.ts';
import { openToolPanel } from './tool-panel.ts';
import type { PanelContent } from './tool-panel.ts';

/**
 * Does what a tool is for, and says in a few words what came of it. Where the browser does not let one copy,
 * a panel has the text to be taken by hand.
 * @param more a panel to show in any case, of the text that was copied and what became of it
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
