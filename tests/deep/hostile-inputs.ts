import fc from 'fast-check';

/** A text that a stranger might type, repeated so many times. */
export interface HostileInput {
  readonly text: string;
  readonly times: number;
}

/** The seed makes the set the same everywhere; another (`FUZZ_SEED`) makes another set. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20040828);

const MEGABYTE = 1_000_000;

/** `pwned()` is what the pages of the test listen for. */
const SCRIPTS = [
  '<script>pwned()</script>',
  '"><script>pwned()</script>',
  '<img src=x onerror=pwned()>',
  '<svg/onload=pwned()>',
  '<iframe srcdoc="<script>parent.pwned()</script>">',
  '<details open ontoggle=pwned()>',
  '<a href="javascript:pwned()">x</a>',
  'javascript:pwned()',
  'data:text/html,<script>pwned()</script>',
  "'-pwned()-'",
  '${pwned()}',
  '{{constructor.constructor("pwned()")()}}',
  '</textarea><script>pwned()</script>',
  '</title><script>pwned()</script>',
  '<!--><script>pwned()</script>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=pwned()>',
  '\u003cscript\u003epwned()\u003c/script\u003e',
  '%3Cscript%3Epwned()%3C/script%3E',
  '&lt;script&gt;pwned()&lt;/script&gt;',
];

const NAMES = [
  ...'__proto__ constructor prototype toString valueOf hasOwnProperty __defineGetter__ __lookupSetter__'.split(
    ' ',
  ),
  ...'isPrototypeOf then length name arguments caller undefined null NaN Infinity -0 0x10 1e309 true'.split(
    ' ',
  ),
];

/** Strings that a careless regular expression never finishes, each a piece to repeat. */
const BOMBS = [
  'a',
  ' ',
  '\n',
  '.',
  '. ',
  '…',
  '(',
  '[',
  '((((',
  '"',
  '«',
  '-',
  '-\n',
  '1.',
  '1) ',
  '\t ',
  "l'",
  "l’ l' ",
  'a ',
  '« ',
  '3.4 ',
  '(§ 3) ',
  '[a] ',
  '\n> ',
  '\u00a0',
  'Asie centrale\n',
  '%',
  '%E0',
  '&',
  '_',
  'e\u0301',
];

const INVISIBLE = [
  '\u202e',
  '\u202d',
  '\u2066',
  '\u2069',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\ufeff',
  '\u2028',
  '\u2029',
  '\u0000',
  '\u001b',
  '\u0085',
];

const SURROGATES = ['\ud800', '\udfff', '\udc00\ud800', 'paix\ud83d', '\ud83d eau'];

const WORDS = [
  'paix',
  'water',
  'l’Asie',
  'Asie centrale',
  '3.4',
  '2.1-2.3',
  'signatures',
  'preamble.1',
  'terrorisme',
  '日本',
];

/** Anchors, ranges and directives, valid and invalid. */
const PLACES = [
  ...'3.4 2.1-2.3 3.4-1.1 9.9 1.99999 -1 0 00 1..2 .1 1. 1- -1.1 1-2-3 1–3 ٣.٤ 3,4 NaN-NaN preamble letter.9'.split(
    ' ',
  ),
  ...'3.4:~:text=paix :~:text= 3.4:~:text=a,b,c,d :~:text=%E0%A4%A :~:selector(x) %23 %00 %ED%A0%80 #'.split(
    ' ',
  ),
  `${'1.'.repeat(40)}1`,
  '9'.repeat(400),
];

const piece = fc.oneof(
  fc.constantFrom(...SCRIPTS),
  fc.constantFrom(...NAMES),
  fc.constantFrom(...BOMBS),
  fc.constantFrom(...INVISIBLE),
  fc.constantFrom(...SURROGATES),
  fc.constantFrom(...WORDS),
  fc.constantFrom(...PLACES),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const joined = (part: fc.Arbitrary<string>) =>
  fc
    .array(fc.tuple(part, fc.constantFrom('', ' ', '\n', '-', '.')), { minLength: 1, maxLength: 6 })
    .map((all) => all.flat().join(''));

/** Nine in ten are short, as people and scripts type them; the others are up to a megabyte. */
const inputs = (part: fc.Arbitrary<string>): fc.Arbitrary<HostileInput> =>
  fc.oneof(
    { weight: 9, arbitrary: joined(part).map((text) => ({ text, times: 1 })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.oneof(fc.constantFrom(...BOMBS), part), fc.constantFrom(50, 1000, 30_000, MEGABYTE))
        .filter(([text]) => text !== '')
        .map(([text, size]) => ({ text, times: Math.max(1, Math.floor(size / text.length)) })),
    },
  );

const sample = (part: fc.Arbitrary<string>, numRuns: number): HostileInput[] =>
  fc.sample(inputs(part), { seed: SEED, numRuns });

const SETTING_VALUES = ['dark', '130', 'wide', 'en', 'off', ...NAMES, ...SCRIPTS, 'x" onload="pwned()'];

/** What storage may contain: valid settings, other JSON, or no JSON at all. */
const setting = fc.oneof(
  piece,
  fc
    .dictionary(
      fc.constantFrom('theme', 'size', 'width', 'columns', 'notes', '__proto__', 'constructor', 'x'),
      fc.oneof(fc.constantFrom(...SETTING_VALUES), fc.jsonValue({ maxDepth: 2 })),
    )
    .map((value) => JSON.stringify(value)),
  fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
  fc.constant('{"__proto__":{"theme":"dark","polluted":true}}'),
);

/** Every set by the part of the site that it is for. */
export const HOSTILE = {
  queries: sample(piece, 500),
  quotations: sample(piece, 600),
  hashes: sample(piece, 500),
  ranges: sample(fc.oneof(fc.constantFrom(...PLACES), fc.constantFrom('-', '–', '.', ':~:text=')), 300),
  settings: sample(setting, 300),
} as const;
