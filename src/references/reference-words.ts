/** What words and signs mean in a reference. Everything is in the form in which words are compared. */
export type Meaning =
  | { readonly kind: 'unit'; readonly level: number; readonly plain: boolean }
  | { readonly kind: 'head'; readonly head: string }
  | { readonly kind: 'to' | 'and' | 'filler' }
  | { readonly kind: 'number' | 'ordinal'; readonly number: number };

/** Words for the parts of a document, from the largest to the smallest. */
const UNITS = [
  'section sections sect. sects. § §§ chapitre chapter article articles clause clauses #',
  'paragraphe paragraphes paragraph paragraphs par. pars. para para. paras paras. parag. ¶ ¶¶ alinea alineas al.',
  'item items tiret tirets dash bullet point points subparagraph subpara subpara.',
];
/** The same, where they may be other words (`par` is French for “by”), so that they prove nothing by themselves. */
const DOUBTFUL = [
  'sect sec sec. s s. titre titres title titles partie part art art. chap chap.',
  'par pars al',
  'puce',
];

const HEADS: Readonly<Record<string, string>> = {
  preamble: 'preambule preamble preambular considerant considerants recital recitals',
  agenda: 'agenda ordre odj intitule intitules',
  signatures: 'signature signatures signataire signataires signatory signatories',
};

const FILLERS =
  'de du des d la le les l of the in from dans en n no no. nr numero number jour provisoire provisional entre between ' +
  'pt pts decl decl. op loc cit num voir see cf supra ibid sous sub ff sq sqq seq ss suivant suivants texte text fr en francais french anglais english';

/** By number from one. */
const COUNTS = ['un une one', 'deux two', 'trois three', 'quatre four', 'cinq five', 'six'];
const ORDINALS = [
  'premier premiere first',
  'deuxieme second seconde',
  'troisieme third',
  'quatrieme fourth',
  'cinquieme fifth',
  'sixieme sixth',
];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

const each = (lines: readonly string[], meaning: (index: number) => Meaning) =>
  lines.flatMap((line, index) => line.split(' ').map((word) => [word, meaning(index)] as const));

export const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ...each(UNITS, (level) => ({ kind: 'unit', level, plain: true })),
  ...each(DOUBTFUL, (level) => ({ kind: 'unit', level, plain: false })),
  ...Object.entries(HEADS).flatMap(([head, words]) => each([words], () => ({ kind: 'head', head }))),
  ...each([FILLERS], () => ({ kind: 'filler' })),
  ...each(['a au aux to through thru jusqu until - → .. ...'], () => ({ kind: 'to' })),
  ...each(['et ou and or & ;'], () => ({ kind: 'and' })),
  ...each([...COUNTS], (index) => ({ kind: 'number', number: index + 1 })),
  ...each(ROMAN, (index) => ({ kind: 'number', number: index + 1 })),
  ...each(ORDINALS, (index) => ({ kind: 'ordinal', number: index + 1 })),
]);
