/** What words and signs mean in a reference. Everything is in the form in which words are compared. */
export type Meaning =
  | {
      readonly kind: 'unit';
      readonly level: number | undefined;
      readonly isPlain: boolean;
      readonly isPlural: boolean;
    }
  | { readonly kind: 'head'; readonly head: string }
  | { readonly kind: 'to' | 'and' | 'filler' | 'comma' | 'dot' | 'slash' | 'other' }
  /** A word of a title, and the ids of the documents that it names by itself. */
  | { readonly kind: 'name'; readonly called: readonly string[] }
  /** Negative from the end: the last is −1. */
  | { readonly kind: 'number' | 'ordinal'; readonly number: number };

/** No part of a document has so many; larger numbers are dates, prices and the like. */
export const LARGEST = 20;

/** Words for the parts of a document by their level, from 0 for sections; the sign § may stand for any. */
const UNITS: readonly (readonly [level: number | undefined, words: string])[] = [
  [0, 'section sections sect. sects. chapitre chapter article articles clause clauses'],
  [1, 'paragraphe paragraphes paragraph paragraphs par. pars. para para. paras paras. parag.'],
  [1.5, 'alinea alineas al.'],
  [2, 'item items tiret tirets dash bullet point points subparagraph subpara subpara. let. lit. litt.'],
  // In the other languages of the United Nations, in Japanese and in the neighbours of French.
  [
    0,
    'раздел раздела разд. глава статья статьи ст. бөлім seccion secc. secao articulo articulos seccao artikel abschnitt',
  ],
  [1, 'пункт пункта пункты п. пп. тармак parrafo parrafos parr. apartado paragrafo punto punkt absatz abs.'],
  [1.5, 'абзац абзаца'],
  [2, 'подпункт подпункта подп. пп inciso guion'],
  [0, 'القسم قسم الباب المادة'],
  [1, 'الفقرة فقرة الفقرات'],
  [2, 'البند'],
  [3, 'phrase phrases sentence sentences'],
  [undefined, '§ §§ ¶ ¶¶ #'],
];
/** The same, where they may be other words (`par` is French for “by”), so that they prove nothing by themselves. */
const DOUBTFUL: typeof UNITS = [
  [0, 'sect sec sec. s s. titre titres title titles partie part art art. chap chap.'],
  [1, 'par pars'],
  [1.5, 'al'],
  [2, 'puce'],
];

const HEADS: Readonly<Record<string, string>> = {
  preamble:
    'preambule preamble preambular considerant considerants recital recitals pp preamb preamb. преамбула преамбулы preambulo praambel الديباجة 序言 前文',
  agenda: 'agenda ordre odj intitule intitules',
  signatures: 'signature signatures signataire signataires signatory signatories',
};

const FILLERS =
  'de du des d la le les l of the in from dans en n no no. nr numero number jour provisoire provisional entre between ' +
  'pt pts decl decl. op operative loc cit num voir see cf supra ibid sous sub under ff sq sqq seq ss suivant suivants texte text ' +
  'chapeau fr en francais french anglais english id caj del der von из с من';

const COUNTS = ['un une one', 'deux two', 'trois three', 'quatre four', 'cinq five', 'six'];
const ORDINALS = [
  'premier premiere first',
  'deuxieme second seconde',
  'troisieme third',
  'quatrieme fourth',
  'cinquieme fifth',
  'sixieme sixth',
];
const FROM_END = ['dernier derniere last final', 'penultimate'];
const ROMAN = 'i ii iii iv v vi vii viii ix x'.split(' ');

const each = (lines: readonly string[], meaning: (index: number) => Meaning) =>
  lines.flatMap((line, index) => line.split(' ').map((word) => [word, meaning(index)] as const));

const units = (all: typeof UNITS, isPlain: boolean) =>
  all.flatMap(([level, words]) =>
    words.split(' ').map((word): [string, Meaning] => {
      const isPlural = /^(?:§§|¶¶|.{2,}s\.?)$/.test(word);
      return [word, { kind: 'unit', level, isPlain, isPlural }];
    }),
  );

const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ...units(UNITS, true),
  ...units(DOUBTFUL, false),
  ...Object.entries(HEADS).flatMap(([head, words]) => each([words], () => ({ kind: 'head', head }))),
  ...each([FILLERS], () => ({ kind: 'filler' })),
  ...each(['a au aux по до إلى to through thru jusqu until - → ~ ∼ .. ...'], () => ({ kind: 'to' })),
  ...each(['et ou and or und y и و & ;'], () => ({ kind: 'and' })),
  ...each(['. : · ('], () => ({ kind: 'dot' })),
  ...each(['/'], () => ({ kind: 'slash' })),
  ...each([','], () => ({ kind: 'comma' })),
  // `pp. 2` are pages, `n. 2` is a note.
  ...each(['pp. n.'], () => ({ kind: 'other' })),
  ...each([...COUNTS, ...ROMAN.slice(COUNTS.length)], (index) => ({ kind: 'number', number: index + 1 })),
  ...each(ROMAN, (index) => ({ kind: 'number', number: index + 1 })),
  ...each(ORDINALS, (index) => ({ kind: 'ordinal', number: index + 1 })),
  ...each(FROM_END, (index) => ({ kind: 'ordinal', number: -1 - index })),
]);

/** `4`, `4ff.`; `4e`, `4th` */
const NUMBER = /^(\d+)(?:ff?|s|sqq?)?$/;
const ORDINAL = /^(\d+)(?:er|ere|re|e|eme|ieme|d|de|nd|rd|st|th)$/;

/**
 * What a word means after the others of a reference.
 * @param rest what follows it
 * @returns nothing if it belongs to no reference
 */
export function meaningOf(word: string, run: readonly Meaning[], rest: string): Meaning | undefined {
  const before = run.at(-1);
  const [, figures] = NUMBER.exec(word) ?? [];
  // `03.04` is a date.
  if (figures !== undefined)
    return { kind: 'number', number: /^0\d/.test(word) ? Infinity : Number(figures) };
  const [, ordinal] = ORDINAL.exec(word) ?? [];
  if (ordinal !== undefined) return { kind: 'ordinal', number: Number(ordinal) };
  // `2.3 (c)`, `2.3.c`, `2.3 c`, but `2.3 a` may go on with `2.4`.
  const isLast = rest.trim() === '' && (word !== 'a' || /^(?:dot|comma|unit)$/.test(before?.kind ?? ''));
  if (/^[a-h]$/.test(word) && (rest.startsWith(')') || isLast) && isInParagraph(run))
    return { kind: 'number', number: word.charCodeAt(0) - 96 };
  const meaning = MEANINGS.get(word) ?? MEANINGS.get(word.replace(/\.$/, ''));
  // `section III`, `sections III à V`, `III.4`, but not every `un` or `v`.
  const counts =
    /^[ivx]{2,}\.?$/.test(word) ||
    /^\. ?\d/.test(rest) ||
    /^(?:unit|head)$/.test(before?.kind ?? '') ||
    (/^(?:to|and|dot)$/.test(before?.kind ?? '') && run.at(-2)?.kind === 'number');
  if (meaning?.kind === 'number' && !counts) return undefined;
  if (meaning?.kind === 'other') return undefined;
  // Numbers of money are no places.
  return meaning ?? (/^[^\p{L}\p{N}%$€£]$/u.test(word) ? { kind: 'filler' } : undefined);
}

/** Whether a paragraph has been named, of which an item may follow. */
function isInParagraph(run: readonly Meaning[]): boolean {
  const numbers = run.filter((each) => each.kind === 'number' && each.number <= LARGEST);
  return numbers.length > 1 || run.some((each) => each.kind === 'unit' && (each.level ?? 0) >= 1);
}
