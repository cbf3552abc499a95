import type { Tool } from './actions.ts';

/** What can be copied of the passage of a page. The program for it comes when a reader does anything at all. */
const bar = document.querySelector<HTMLElement>('[data-copy]');
const status = bar?.querySelector('[role=status]');

const program = () => import('./all-tools.ts');

/** A browser lets a page copy only at once: what is copied is there before it is wanted. */
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
