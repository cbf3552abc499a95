import css from '../../styles/tools.css?inline';
import { adoptStyles } from '../adopt-styles.ts';

/** Adopts the styles of the tools. */
export const adoptToolStyles = (): void => {
  adoptStyles(css);
};
