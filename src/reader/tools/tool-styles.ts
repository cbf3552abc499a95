import css from '../../styles/tools.css?inline';
import { wear } from '../adopt-styles.ts';

/** Puts on the styles of the tools. */
export const wearTools = (): void => {
  wear(css);
};
