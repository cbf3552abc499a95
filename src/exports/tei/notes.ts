import { quotedWords } from '../../edition/words-of-note.ts';
import { otherLang, useMessages } from '../../i18n/index.ts';
import type { CitedSource, Note } from '../../edition/apparatus.ts';
import { LANGS } from '../../edition/types.ts';
import type { Edition, Lang } from '../../edition/types.ts';
import { xmlId } from '../identifiers.ts';
import { NOTHING, attributes, xml } from '../xml.ts';
import type { Xml } from '../xml.ts';

/** The id of the header's statement of who made the edition; notes are ascribed to it. */
export const EDITOR = 'editor';

/** The editor's notes and their sources, separate from the texts. */
export const noteLists = ({ notes, sources }: Edition): Xml[] => [
  ...listed(
    'listAnnotation',
    'notes.title',
    notes.flatMap((note) => LANGS.map((lang) => element(note, lang))),
  ),
  ...listed('listBibl', 'notes.sources', sources.map(citedSource)),
];

function listed(list: string, title: 'notes.title' | 'notes.sources', entries: readonly Xml[]): Xml[] {
  const heads = LANGS.map((lang) => xml`<head xml:lang="${lang}">${useMessages(lang)(title)}</head>`);
  return entries.length === 0 ? [] : [xml`<${list}>\n${heads}\n${entries}\n</${list}>`];
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
  const quote = quoted ? xml`<quote xml:lang="${textLang}">${quoted.words}</quote> ` : NOTHING;
  return xml`<note${attributes(own)}>${quote}${note.text[lang]}</note>`;
}

const citedSource = ({ number, description, address }: CitedSource): Xml => xml`
  <bibl xml:id="${sourceId(number)}" n="${String(number)}">
  ${LANGS.map((lang) => xml`<seg xml:lang="${lang}">${description[lang]}</seg>`)}
  <ptr target="${address}" />
  </bibl>`;
