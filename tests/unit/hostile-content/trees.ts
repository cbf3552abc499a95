import fc from 'fast-check';
import type { List, ListItem, Paragraph, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Lang } from '../../../src/edition/types.ts';

/** A text as an editor thinks of it before writing it out: only words and their order. */
export interface Tree {
  readonly lang: Lang;
  readonly title: string;
  readonly closing: string | undefined;
  readonly agenda: readonly string[];
  readonly opening: readonly string[];
  readonly sections: readonly {
    readonly title: string;
    readonly paragraphs: readonly { readonly text: string; readonly items: readonly string[] }[];
  }[];
}

/** Text that Markdown or YAML could take for markup, and that has led programs astray. */
export const MARKUP = [
  ...'# ## 1) 1. 2) - + * ** _ __ ~ ` ``` > < & \\ | ! [ ] [a]: ]( ) --- *** === : " \' @ % {} ? , , .'.split(
    ' ',
  ),
  ...'<b> </b> <!-- --> <?x ?> &amp; &lt; &#35; &nosuch; \\* http://a.b <a@b.c> [a](b) ![a](b) [^1] ~~a~~'.split(
    ' ',
  ),
  ...'__proto__ constructor toString null true ~ 0x1F 1e3 2004-08-28 !!js *a &a <<: \u2028 \u2029 \u0085'.split(
    ' ',
  ),
  ...'« » ; – — ’ œ é \u00e9\u0301 \u202e \u200b \ufeff \u00ad 日本 🕊️ \ud83c\uddf0\ud83c\uddff'.split(' '),
  'paix',
  'water',
  'l’Asie',
  '28 août 2004',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

/** Words that a line of a text may have: spaces are one each, and every character is one. */
export const words = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { minLength: 1, maxLength: 12 })
  .map((pieces) =>
    pieces
      .flat()
      .join('')
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cn}\ufffd]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '' && text === text.normalize('NFC'));

export const trees: fc.Arbitrary<Tree> = fc
  .record({
    lang: fc.constantFrom('fr' as const, 'en' as const),
    title: words,
    closing: fc.option(words, { nil: undefined }),
    agenda: fc.array(words, { maxLength: 3 }),
    opening: fc.array(words, { maxLength: 3 }),
    sections: fc.array(
      fc.record({
        title: words,
        paragraphs: fc.array(fc.record({ text: words, items: fc.array(words, { maxLength: 4 }) }), {
          minLength: 1,
          maxLength: 5,
        }),
      }),
      { maxLength: 4 },
    ),
  })
  .filter(({ opening, sections }) => opening.length + sections.length > 0);

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });

const list = (ordered: boolean, children: ListItem[]): List => ({
  type: 'list',
  ordered,
  start: ordered ? 1 : null,
  spread: ordered,
  children,
});

/** A tree as a file of the content folder. */
export function writeOut({ lang, title, closing, agenda, opening, sections }: Tree): string {
  const front = stringify({
    lang,
    status: 'official',
    name: 'Name',
    slug: 'name',
    title,
    ...(closing === undefined ? {} : { closing }),
    agenda,
  });
  const body: Root = {
    type: 'root',
    children: [
      ...opening.map(paragraph),
      ...sections.flatMap((section, index): Root['children'] => [
        {
          type: 'heading',
          depth: 2,
          children: [{ type: 'text', value: `${String(index + 1)}. ${section.title}` }],
        },
        list(
          true,
          section.paragraphs.map(({ text, items }): ListItem => ({
            type: 'listItem',
            spread: true,
            children: [
              paragraph(text),
              ...(items.length > 0
                ? [
                    list(
                      false,
                      items.map((item): ListItem => ({
                        type: 'listItem',
                        spread: false,
                        children: [paragraph(item)],
                      })),
                    ),
                  ]
                : []),
            ],
          })),
        ),
      ]),
    ],
  };
  const markdown = toMarkdown(body, { bullet: '-', bulletOrdered: ')', listItemIndent: 'one', rule: '-' });
  return `---\n${front}---\n\n${markdown}`;
}
