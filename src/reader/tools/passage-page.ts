import type { Tool } from './actions.ts';

/** The buttons to copy the passage of a page. Their program is loaded when a reader does anything at all. */
const bar = document.querySelector<HTMLElement>('[data-copy]');
const status = bar?.querySelector('[role=status]');

const program = () => import('./all-tools.ts');

/** Browsers allow copying only right after a click, so the text is loaded before it is needed. */
function prepare(): void {
  void program()
    .then(({ pageLines }) => pageLines())
    .catch(() => undefined);
}
for (const event of bar ? ['pointerover', 'focusin', 'scroll'] : [])
  addEventListener(event, prepare, { once: true, passive: true });

async function copied(tool: Tool, anchor: string): Promise<string> {
  const { pageLang, toolsData, useTool } = await program();
  return useTool(tool, { from: anchor, to: anchor, lang: pageLang() }, await toolsData());
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
