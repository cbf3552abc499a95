import { quotedWords, type CitedSource, type Note } from '../../edition/apparatus.ts';
import { LANGS, type Edition, type Lang, type MarkedName } from '../../edition/types.ts';
import { otherLang, useMessages } from '../../i18n/index.ts';
import { documentsOf, type Format, type Part } from '../export-format.ts';
import { personId, xmlId, attributes, holding, inline, xml, xmlFile, type Xml } from '../xml.ts';
import { EDITOR, teiHeader } from './header.ts';
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
    return holding(list, own.map(entryOf));
  });
  return xml`
    <standOff>
    ${holding('listPerson', persons)}
    ${names}
    ${noteLists(edition)}
    </standOff>`;
}

/** The editor's notes and their sources, separate from the texts. */
function noteLists({ notes, sources }: Edition) {
  const heads = (title: 'notes.title' | 'notes.sources') =>
    LANGS.map((lang) => xml`<head xml:lang="${lang}">${useMessages(lang)(title)}</head>`);
  const entries = notes.flatMap((note) => LANGS.map((lang) => element(note, lang)));
  const cited = sources.map(citedSource);
  return [
    entries.length > 0 && holding('listAnnotation', [...heads('notes.title'), ...entries]),
    cited.length > 0 && holding('listBibl', [...heads('notes.sources'), ...cited]),
  ];
}

const noteId = ({ number }: Note, lang: Lang): string => `note-${String(number)}-${lang}`;
const sourceId = (number: number): string => `source-${String(number)}`;

/** A note in one language, with the words that it is about: those of the source if it quotes no others. */
function element(note: Note, lang: Lang): Xml {
  const quoted = quotedWords(note, lang);
  const textLang = quoted?.lang ?? lang;
  const { document, anchor } = note.place;
  const own = {
    'xml:id': noteId(note, lang),
    'xml:lang': lang,
    corresp: `#${noteId(note, otherLang(lang))}`,
    n: String(note.number),
    type: note.kind,
    resp: `#${EDITOR}`,
    target: `#${quoted ? xmlId(document, textLang, anchor) : `${document}-${lang}`}`,
    source: note.sources.map((number) => `#${sourceId(number)}`).join(' ') || undefined,
  };
  const quote = quoted && xml`<quote xml:lang="${textLang}">${quoted.words}</quote> `;
  return xml`<note${attributes(own)}>${quote}${note.text[lang]}</note>`;
}

const citedSource = ({ number, siglum, description, address }: CitedSource): Xml => xml`
  <bibl xml:id="${sourceId(number)}" n="${String(number)}">
  ${LANGS.map((lang) => xml`<seg xml:lang="${lang}">${siglum ? `${siglum.sign}. ` : ''}${description[lang]}</seg>`)}
  <ptr target="${address}" />
  </bibl>`;
