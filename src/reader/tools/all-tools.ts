/** Everything that a reader can do with a passage, in one file, loaded at the first use. */
export { pageLang } from '../page-language.ts';
export { pageLines, loadToolsData } from './page-address.ts';
export { passageTools } from './passage-tools.ts';
export { open } from './kept-place.ts';
export { copyOf } from './actions.ts';
export { tell } from './use-tool.ts';
export { offer } from './selected-words.ts';
