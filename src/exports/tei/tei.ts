import { LANGS } from '../../edition/types.ts';
import type { Edition, Lang, MarkedName } from '../../edition/types.ts';
import { documentsOf } from '../export-format.ts';
import type { Format, Part } from '../export-format.ts';
import { personId } from '../identifiers.ts';
import { NOTHING, inline, xml, xmlFile } from '../xml.ts';
import type { Xml } from '../xml.ts';
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
    xmlFile(xml`
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${edition.source.lang}">
      ${teiHeader(edition, part)}
      ${standOff(edition)}
      <text>
      <group>
      ${groups(edition, part)}
      </group>
      </text>
      </TEI>`),
};

/** One group for each document, with one text for each language. */
const groups = (edition: Edition, part: Part): Xml[] =>
  documentsOf(edition, part).map(
    (document) => xml`
      <group xml:id="${document.id}">
      ${part.langs.map((lang) => textElement(edition, document, lang))}
      </group>`,
  );

/** The lists of names: for each kind its list, an entry of it and what has the name. */
const LISTS: readonly (readonly [MarkedName['type'], list: string, entry: string, name: string])[] = [
  ['place', 'listPlace', 'place', 'placeName'],
  ['organization', 'listOrg', 'org', 'orgName'],
  ['initiative', 'listEvent', 'event', 'label'],
];

/** Persons, places and bodies in both languages, to which the marked names point; then the notes. */
function standOff(edition: Edition): Xml {
  const { documents, markedNames } = edition;
  const inEach = (element: string, form: (lang: Lang) => string): Xml =>
    inline`${LANGS.map((lang) => xml`<${element} xml:lang="${lang}">${form(lang)}</${element}>`)}`;
  const listed = (list: string, entries: readonly Xml[]): Xml =>
    entries.length === 0 ? NOTHING : xml`<${list}>\n${entries}\n</${list}>`;
  const persons = documents.flatMap((document) =>
    document.signatories.map(({ anchor, name, office }) => {
      const offices = inEach('occupation', (lang) => office[lang]);
      return xml`<person xml:id="${personId(document, anchor)}"><persName>${name}</persName>${offices}</person>`;
    }),
  );
  const names = LISTS.map(([type, list, entry, element]) => {
    const own = markedNames.filter((name) => name.type === type);
    const entryOf = ({ id, forms }: MarkedName) =>
      xml`<${entry} xml:id="${id}">${inEach(element, (lang) => forms[lang][0] ?? id)}</${entry}>`;
    return listed(list, own.map(entryOf));
  });
  return xml`
    <standOff>
    ${listed('listPerson', persons)}
    ${names.filter((list) => list !== NOTHING)}
    ${noteLists(edition)}
    </standOff>`;
}
