import { TITLE } from '../edition/anchors.ts';
import type { Passage } from '../edition/passages.ts';
import type { Document, Lang } from '../edition/types.ts';
import type { MessagesOf, useMessages } from '../i18n/index.ts';

/** In a heading, in full words: `Paragraph 3.4`, `Preamble, paragraph 2`. */
export function passageName(
  t: ReturnType<typeof useMessages>,
  { signatories }: Document,
  { anchor, kind, parent }: Passage,
): string {
  const n = anchor.slice(anchor.lastIndexOf('.') + 1);
  switch (kind) {
    case 'section':
      return t('passage.name.section', { n });
    case 'paragraph':
      if (parent !== undefined) return t('passage.name.paragraph', { n: anchor });
      return t(anchor.startsWith('preamble') ? 'passage.name.preamble' : 'passage.name.paragraph', { n });
    case 'item':
      return t('passage.name.item', { paragraph: t('passage.name.paragraph', { n: parent ?? '' }), n });
    case 'agenda':
      return t('passage.name.agenda', { n });
    case 'signatures':
      return t('contents.signatures');
    case 'signature': {
      const signatory = signatories.find((candidate) => candidate.anchor === anchor);
      return t('passage.name.signature', { name: signatory?.name ?? n });
    }
  }
}

/** What the parts of a document are called, by the first part of their anchors. */
type PartNames = MessagesOf<'part'>;

/** In a list of passages: `section 3`, `3.4`, `préambule 1`. */
export const nameInList = (parts: PartNames, anchor: string): string =>
  /^\d+$/.test(anchor) ? `${parts.section}\u00a0${anchor}` : nameInDocument(parts, anchor);

/** Beside the name of its document: `3`, `3.4`, `preamble 1`. */
export function nameInDocument(parts: PartNames, anchor: string): string {
  if (isNumber(anchor)) return anchor;
  const [head = '', ...rest] = anchor.split('.');
  // The paragraphs of a document without sections are named after it.
  const name = Object.entries(parts).find(([part]) => part === head)?.[1] ?? parts.letter;
  return [name, rest.join('.')].filter(Boolean).join('\u00a0');
}

/** On the tools of a passage or a range: numbers, or the pinpoint of what has none. */
export function nameInShort(lang: Lang, from: string, to = from): string {
  if (!isNumber(from) || !isNumber(to)) return pinpoint(lang, from, to);
  return from === to ? from : `${from}–${to}`;
}

const isNumber = (anchor: string): boolean => /^\d/.test(anchor);

/**
 * In a citation, in the manner of United Nations footnotes: `sect. 3, par. 4`, `sect. 2, paras. 1–3`. Needs the anchors
 * alone, so that a browser can do it for any range.
 * @param to the last anchor of a range, or nothing
 * @returns nothing for what begins with the title, which has no number to name it by
 */
export function pinpoint(lang: Lang, from: string, to = from): string {
  if (from === TITLE) return '';
  const [start, end] = [levelsOf(from), levelsOf(to)];
  const [first, last] = [start.at(-1), end.at(-1)];
  const above = (levels: readonly Level[]) => written(lang, levels.slice(0, -1));
  if (from === to) return written(lang, start);
  if (above(start) === above(end) && first?.unit === last?.unit && first?.number && last?.number) {
    const join = lang === 'fr' ? '\u00a0à\u00a0' : '–';
    const [, plural] = UNITS[lang][first.unit];
    return [above(start), `${plural}\u00a0${first.number}${join}${last.number}`].filter(Boolean).join(', ');
  }
  return `${written(lang, start)}, ${lang === 'fr' ? 'à' : 'to'} ${written(lang, end)}`;
}

type Unit = 'section' | 'paragraph' | 'item' | 'preamble' | 'agenda' | 'signature';

interface Level {
  readonly unit: Unit;
  readonly number?: string | undefined;
}

const UNITS: Record<Lang, Record<Unit, readonly [singular: string, plural: string]>> = {
  fr: {
    section: ['sect.', 'sect.'],
    paragraph: ['par.', 'par.'],
    item: ['tiret', 'tirets'],
    preamble: ['préambule', 'préambule'],
    agenda: ['intitulé', 'intitulés'],
    signature: ['signature', 'signatures'],
  },
  en: {
    section: ['sect.', 'sects.'],
    paragraph: ['para.', 'paras.'],
    item: ['item', 'items'],
    preamble: ['preamble', 'preamble'],
    agenda: ['agenda title', 'agenda titles'],
    signature: ['signature', 'signatures'],
  },
};

/** The levels from the document down to a passage: `2.3.1` is section 2, paragraph 3, item 1. */
function levelsOf(anchor: string): Level[] {
  const [head = '', ...rest] = anchor.split('.');
  const numbered = (units: readonly Unit[], numbers: readonly string[]): Level[] =>
    units.slice(0, numbers.length).map((unit, i) => ({ unit, number: numbers[i] }));
  if (isNumber(head)) return numbered(['section', 'paragraph', 'item'], [head, ...rest]);
  if (head === 'agenda') return numbered(['agenda'], rest);
  if (head === 'signatures') return rest[0] ? numbered(['signature'], rest) : [{ unit: 'signature' }];
  const paragraph = numbered(['paragraph', 'item'], rest);
  return head === 'preamble' ? [{ unit: 'preamble' }, ...paragraph] : paragraph;
}

const written = (lang: Lang, levels: readonly Level[]) =>
  levels
    .map(({ unit, number }) => {
      const [singular, plural] = UNITS[lang][unit];
      if (number === undefined) return unit === 'signature' ? plural : singular;
      return `${singular}\u00a0${number}`;
    })
    .join(', ');
