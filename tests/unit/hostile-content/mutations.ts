import fc from 'fast-check';
import { MARKUP } from './trees.ts';

/** Pieces on which Markdown and YAML parsers have failed: depth, references, byte order, other line ends. */
const SNAGS = [
  ...MARKUP,
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '\t',
  '\0',
  '    ',
  '\n---\n',
  '\n## 9. ',
  '\n# ',
  '\n01) ',
  '\n1. ',
  '\n* ',
  '\n   - ',
  '\n=====\n',
  '\n```\n',
  '\n[a]: b "c"\n',
  '\n<!--',
  '\n<div>\n',
  '\n| a | b |\n|---|---|\n',
  '&#0;',
  '&#xD800;',
  '&#8203;',
  '\nlang: fr',
  '\n__proto__: x',
  '\n? [a, b]\n: c',
  '\n<<: *a',
  '*nowhere',
  '&loop [*loop]',
  '!!binary aGk=',
  '!!set {a}',
  '.inf',
  '{}',
  '[',
  '"',
  '\n...\n---\n',
  '%YAML 1.1\n---\n',
  '9007199254740993',
];

/** One change to a text; `at` and `length` are fractions of it. */
const change = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.constantFrom(...SNAGS),
  }),
  fc.record({
    kind: fc.constant('replace' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    text: fc.oneof(fc.constantFrom(...SNAGS), fc.string({ unit: 'binary', maxLength: 6 })),
  }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(300),
  }),
  fc.record({
    kind: fc.constant('swap-lines' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({
    kind: fc.constant('indent' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    by: fc.constantFrom(' ', '   ', '    ', '\t', '> ', '- '),
  }),
);

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function apply(text: string, one: Change): string {
  const place = Math.floor(one.at * text.length);
  const lines = text.split('\n');
  const line = Math.min(lines.length - 1, Math.floor(one.at * lines.length));
  switch (one.kind) {
    case 'insert':
      return text.slice(0, place) + one.text + text.slice(place);
    case 'replace':
      return text.slice(0, place) + one.text + text.slice(place + one.length);
    case 'repeat':
      return text.slice(0, place + one.length) + text.slice(place);
    case 'swap-lines': {
      const other = Math.min(lines.length - 1, Math.floor(one.to * lines.length));
      [lines[line], lines[other]] = [lines[other] ?? '', lines[line] ?? ''];
      return lines.join('\n');
    }
    case 'indent':
      lines[line] = one.by + (lines[line] ?? '');
      return lines.join('\n');
  }
}

/** A text after one to three such changes. */
export const mutated = (text: string): fc.Arbitrary<string> =>
  fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => changes.reduce(apply, text));
