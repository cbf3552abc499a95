import type { Edition, Lang, MarkedName } from '../../edition/types.ts';
import { withNames, x } from '../xml.ts';
import type { ElementContent } from '../xml.ts';

const ELEMENTS: Record<MarkedName['type'], string> = {
  place: 'placeName',
  organization: 'orgName',
  initiative: 'name',
};

/** The words of a passage with its names marked. */
export const words = (edition: Edition, lang: Lang, passage: string): ElementContent[] =>
  withNames(edition, lang, passage, ({ id, type }, name) =>
    x(ELEMENTS[type], { ref: `#${id}`, ...typeOf(type) }, name),
  );

/** Names for which TEI has no special element state their type. */
const typeOf = (type: MarkedName['type']) => (ELEMENTS[type] === 'name' ? { type } : {});
