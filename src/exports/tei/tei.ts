import { LANGS } from '../../edition/types.ts';
import type { Document, Edition, Lang, MarkedName } from '../../edition/types.ts';
import { documentsOf } from '../export-format.ts';
import type { Format, Part } from '../export-format.ts';
import { personId } from '../identifiers.ts';
import { onLines, x, xmlFile } from '../xml.ts';
import type { ElementContent } from '../xml.ts';
import { teiHeader } from './header.ts';
import { noteLists } from './notes.ts';
import { textElement } from './text.ts';

/** TEI P5: both languages in one file; each passage points to its counterpart. */
export const tei: Format<'tei'> = {
  id: 'tei',
  extension: 'tei.xml',
  mediaType: 'application/tei+xml',
  purpose: 'data',
  scope: 'edition',
  languages: [['fr', 'en']],
  write: (edition, part) =>
    xmlFile(
      x(
        'TEI',
        { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': edition.source.lang },
        onLines(
          teiHeader(edition, part),
          standOff(edition),
          x('text', onLines(x('group', onLines(...groups(edition, part))))),
        ),
      ),
    ),
};

/** One group for each document, with one text for each language. */
const groups = (edition: Edition, part: Part): ElementContent[] =>
  documentsOf(edition, part).map((document) =>
    x(
      'group',
      { 'xml:id': document.id },
      onLines(...part.langs.map((lang) => textElement(edition, document, lang))),
    ),
  );

/** Persons, places and bodies in both languages, to which the marked names point; then the notes. */
function standOff(edition: Edition): ElementContent {
  const { documents, markedNames } = edition;
  const inEach = (element: string, form: (lang: Lang) => string) =>
    LANGS.map((lang) => x(element, { 'xml:lang': lang }, form(lang)));
  const listed = (type: MarkedName['type'], list: string, entry: string, element: string) => {
    const own = markedNames.filter((name) => name.type === type);
    const entries = own.map(({ id, forms }) =>
      x(
        entry,
        { 'xml:id': id },
        inEach(element, (lang) => forms[lang][0] ?? id),
      ),
    );
    return own.length > 0 ? [x(list, onLines(...entries))] : [];
  };
  const persons = documents.flatMap((document: Document) =>
    document.signatories.map(({ anchor, name, office }) =>
      x('person', { 'xml:id': personId(document, anchor) }, [
        x('persName', name),
        ...inEach('occupation', (lang) => office[lang]),
      ]),
    ),
  );
  return x(
    'standOff',
    onLines(
      ...(persons.length > 0 ? [x('listPerson', onLines(...persons))] : []),
      ...listed('place', 'listPlace', 'place', 'placeName'),
      ...listed('organization', 'listOrg', 'org', 'orgName'),
      ...listed('initiative', 'listEvent', 'event', 'label'),
      ...noteLists(edition),
    ),
  );
}
