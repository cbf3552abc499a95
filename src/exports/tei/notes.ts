import { quotedWords } from '../../edition/apparatus.ts';
import { otherLang, useMessages } from '../../i18n/index.ts';
import type { CitedSource, Note } from '../../edition/apparatus.ts';
import { LANGS } from '../../edition/types.ts';
import type { Edition, Lang } from '../../edition/types.ts';
import { xmlId } from '../identifiers.ts';
import { onLines, textNode, x } from '../xml.ts';
import type { ElementContent } from '../xml.ts';

/** The id of the header's statement of who made the edition; notes are ascribed to it. */
export const EDITOR = 'editor';

/** The editor's notes and their sources, separate from the texts. */
export const noteLists = ({ notes, sources }: Edition): ElementContent[] => [
  ...(notes.length > 0
    ? [
        x(
          'listAnnotation',
          onLines(
            ...heads('notes.title'),
            ...notes.flatMap((note) => LANGS.map((lang) => element(note, lang))),
          ),
        ),
      ]
    : []),
  ...(sources.length > 0
    ? [x('listBibl', onLines(...heads('notes.sources'), ...sources.map(citedSource)))]
    : []),
];

const heads = (message: 'notes.title' | 'notes.sources'): ElementContent[] =>
  LANGS.map((lang) => x('head', { 'xml:lang': lang }, useMessages(lang)(message)));

const noteId = ({ number }: Note, lang: Lang): string => `note-${String(number)}-${lang}`;
const sourceId = (number: number): string => `source-${String(number)}`;

/** A note in one language, with the words that it is about: those of the source if it quotes no others. */
function element(note: Note, lang: Lang): ElementContent {
  const quoted = quotedWords(note, lang);
  const textLang = quoted?.lang ?? lang;
  const { document, anchor } = note.place;
  return x(
    'note',
    {
      'xml:id': noteId(note, lang),
      'xml:lang': lang,
      corresp: `#${noteId(note, otherLang(lang))}`,
      n: String(note.number),
      type: note.kind,
      resp: `#${EDITOR}`,
      target: `#${quoted ? xmlId(document, textLang, anchor) : `${document}-${lang}`}`,
      ...(note.sources.length > 0
        ? { source: note.sources.map((number) => `#${sourceId(number)}`).join(' ') }
        : {}),
    },
    [
      ...(quoted ? [x('quote', { 'xml:lang': textLang }, quoted.words), textNode(' ')] : []),
      textNode(note.text[lang]),
    ],
  );
}

const citedSource = ({ number, siglum, description, address }: CitedSource): ElementContent =>
  x(
    'bibl',
    { 'xml:id': sourceId(number), n: String(number) },
    onLines(
      ...LANGS.map((lang) =>
        x('seg', { 'xml:lang': lang }, `${siglum ? `${siglum.sign}. ` : ''}${description[lang]}`),
      ),
      x('ptr', { target: address }),
    ),
  );
