import { markNames } from '../../model/marked-names.ts';
import type { Document, Edition, Lang, MarkedName } from '../../model/types.ts';
import { x } from '../xml.ts';
import type { ElementContent } from '../xml.ts';

const ELEMENTS: Record<MarkedName['type'], string> = {
  place: 'placeName',
  organization: 'orgName',
  initiative: 'name',
};

/** The words of a passage with its names marked. */
export const words = ({ markedNames }: Edition, lang: Lang, text: string): ElementContent[] =>
  markNames(text, markedNames, lang).map((stretch) =>
    stretch.name
      ? x(ELEMENTS[stretch.name.type], { ref: `#${stretch.name.id}`, ...typeOf(stretch.name) }, stretch.text)
      : { type: 'text', value: stretch.text },
  );

export const personId = (document: Document, anchor: string): string => `${document.id}-${anchor}`;

/** A name of no kind that TEI has an element for says its kind. */
const typeOf = ({ type }: MarkedName): { type?: string } => (ELEMENTS[type] === 'name' ? { type } : {});
