import { SIGNATURES, TITLE } from '../edition/anchors.ts';
import { ITEM_LABEL, paragraphLabel, sectionLabel, signedLabel } from '../edition/labels.ts';
import type { Document, Lang, Paragraph } from '../edition/types.ts';
import type { Langs } from './export-format.ts';

export type BlockKind =
  | 'agenda'
  | 'annex'
  | 'original'
  | 'title'
  | 'subtitle'
  | 'dateline'
  | 'opening'
  | 'section'
  | 'paragraph'
  | 'item'
  | 'closing'
  | 'signature';

/** One printed line or paragraph of a document. */
export interface Block {
  readonly kind: BlockKind;
  /** Where it can be linked to; lines of a heading share that of the title, the closing that of the signatures. */
  readonly anchor: string;
  /** The number, dash or mark before it. */
  readonly label?: string;
  /** The office above a signature, where the source prints one. */
  readonly office?: string;
  readonly text: string;
}

/** A document from top to bottom, as it is printed: all that a form of the text needs to know. */
export function blocksOf(document: Document, lang: Lang): Block[] {
  const text = document.texts[lang];
  const line = (kind: BlockKind, anchor: string, words: string | undefined): Block[] =>
    words === undefined ? [] : [{ kind, anchor, text: words }];
  const withItems = ({ anchor, number, text: words, items }: Paragraph): Block[] => [
    number === null
      ? { kind: 'opening', anchor, text: words }
      : { kind: 'paragraph', anchor, label: paragraphLabel(lang, number), text: words },
    ...items.map((item): Block => ({ kind: 'item', ...item, label: ITEM_LABEL })),
  ];
  return [
    ...text.agenda.map((item): Block => ({ kind: 'agenda', ...item })),
    ...line('annex', TITLE, text.annex),
    ...line('original', TITLE, text.original),
    ...line('title', TITLE, text.title),
    ...line('subtitle', TITLE, text.subtitle),
    ...line('dateline', TITLE, text.dateline),
    ...text.opening.flatMap(withItems),
    ...text.sections.flatMap(({ anchor, number, title, paragraphs }): Block[] => [
      { kind: 'section', anchor, label: sectionLabel(number), text: title },
      ...paragraphs.flatMap(withItems),
    ]),
    ...line('closing', SIGNATURES, text.closing),
    ...document.signatories.map(({ anchor, name, office, printed }): Block => ({
      kind: 'signature',
      anchor,
      label: signedLabel(lang),
      ...(printed ? { office: office[lang] } : {}),
      text: name,
    })),
  ];
}

/** Everything printed of a block, in one line. */
export const wordsOf = ({ office, label, text }: Block): string =>
  [office, label, text].filter((part) => part !== undefined).join(' ');

/** What a translator sees of a block: its words without the number, which each language writes its own way. */
export const segmentOf = (block: Block): string => (block.kind === 'signature' ? wordsOf(block) : block.text);

/** One row of a document: the same block in each language of the part. */
export type Row = readonly [Block, ...Block[]];

/** The blocks of a document in rows, one cell a language. Every language has the same blocks. */
export function rowsOf(document: Document, langs: Langs): Row[] {
  const [first, ...others] = langs;
  const columns = others.map((lang) => blocksOf(document, lang));
  return blocksOf(document, first).map((block, index): Row => [
    block,
    ...columns.map((column) => {
      const counterpart = column[index];
      if (counterpart?.kind !== block.kind) {
        throw new Error(`${document.id}: nothing stands beside ${block.kind} ${block.anchor}`);
      }
      return counterpart;
    }),
  ]);
}
