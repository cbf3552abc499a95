import css from '../../styles/tools.css?inline';
import { wear } from '../adopt-styles.ts';

/** Adopts the styles of the tools. */
export const wearTools = (): void => {
  wear(css);
};
