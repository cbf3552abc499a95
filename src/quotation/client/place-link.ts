import { TITLE } from '../../edition/anchors.ts';
import { rangeFragment } from '../../edition/range.ts';
import { fill } from '../../i18n/format.ts';
import { pinpoint } from '../../references/passage-name.ts';
import { element } from '../../reader/dom.ts';
import type { SourceText } from '../searched-text.ts';

/** A passage or a range as a reference names it, with its document. */
export const nameOf = ({ text, lang }: SourceText, from: string, to: string): string =>
  [text.name, pinpoint(lang, from || TITLE, to || TITLE)].filter(Boolean).join(', ');

/** Its address in the text. */
export const addressOf = ({ text }: SourceText, from: string, to: string): string =>
  fill(text.place, { anchor: rangeFragment(from || TITLE, to || TITLE) });

/** A link to it. */
export const linkTo = (source: SourceText, from: string, to: string): HTMLElement =>
  element(
    'a',
    { class: 'touch', href: addressOf(source, from, to), lang: source.lang },
    nameOf(source, from, to),
  );
