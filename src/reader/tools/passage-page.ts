import type { Tool } from './actions.ts';
import { writeClipboard } from './clipboard.ts';

/** The buttons to copy the passage of a page. Their program is loaded when a reader does anything at all. */
const bar = document.querySelector<HTMLElement>('[data-copy]');
const status = bar?.querySelector('[role=status]');

const program = () => import('./all-tools.ts');

/** So that the answer to a press comes at once. */
function prepare(): void {
  void program()
    .then(({ pageLines }) => pageLines())
    .catch(() => undefined);
}
for (const event of bar ? ['pointerover', 'focusin', 'scroll'] : [])
  addEventListener(event, prepare, { once: true, passive: true });

/** Copies before anything has loaded: the browser takes a promise. */
async function copied(tool: Tool, anchor: string): Promise<string> {
  const copy = program().then(async ({ copyOf, pageLang, loadToolsData }) =>
    copyOf(tool, { from: anchor, to: anchor, lang: pageLang() }, await loadToolsData()),
  );
  const allowed = writeClipboard(copy).catch(() => false);
  const { pageLang, tell, loadToolsData } = await program();
  return tell(tool, pageLang(), await loadToolsData(), copy, allowed);
}

bar?.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-tool]') : null;
  if (!button || !status) return;
  status.textContent = '';
  const { copy = '', failed = '' } = bar.dataset;
  void copied(button.dataset['tool'] as Tool, copy).then(
    (said) => (status.textContent = said),
    () => (status.textContent = failed),
  );
});
