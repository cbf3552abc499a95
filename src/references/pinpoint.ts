import type { Lang } from '../edition/types.ts';

/**
 * Where in a document a passage stands, in the manner of United Nations footnotes: `sect. 3, par. 4`,
 * `sect. 2, paras. 1–3`. Needs the anchors alone, so that a browser can do it for any range.
 * @param to the last anchor of a range, or nothing
 */
export function pinpoint(lang: Lang, from: string, to?: string): string {
  const start = levelsOf(from);
  if (to === undefined || to === from) return written(lang, start);
  const end = levelsOf(to);
  const sameParent =
    start.length === end.length && start.slice(0, -1).every((level, i) => same(level, end[i]));
  const first = start.at(-1);
  const last = end.at(-1);
  if (sameParent && first?.number && last?.number && first.unit === last.unit) {
    return [...start.slice(0, -1).map((level) => levelText(lang, level)), span(lang, first, last)].join(', ');
  }
  return `${written(lang, start)}, ${lang === 'fr' ? 'à' : 'to'} ${written(lang, end)}`;
}

type Unit = 'section' | 'paragraph' | 'item' | 'preamble' | 'agenda' | 'signature';

interface Level {
  readonly unit: Unit;
  readonly number?: string;
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

const same = (a: Level, b: Level | undefined) => a.unit === b?.unit && a.number === b.number;

/** The levels from the document down to a passage: `2.3.1` is section 2, paragraph 3, item 1. */
function levelsOf(anchor: string): Level[] {
  const [head = '', ...rest] = anchor.split('.');
  const numbered = (unit: Unit, number?: string): Level[] => (number === undefined ? [] : [{ unit, number }]);
  if (/^\d+$/.test(head)) {
    return [
      { unit: 'section', number: head },
      ...numbered('paragraph', rest[0]),
      ...numbered('item', rest[1]),
    ];
  }
  if (head === 'agenda') return numbered('agenda', rest[0]);
  if (head === 'signatures') return [{ unit: 'signature', ...(rest[0] ? { number: rest[0] } : {}) }];
  const paragraph = [...numbered('paragraph', rest[0]), ...numbered('item', rest[1])];
  return head === 'preamble' ? [{ unit: 'preamble' }, ...paragraph] : paragraph;
}

const written = (lang: Lang, levels: readonly Level[]) =>
  levels.map((level) => levelText(lang, level)).join(', ');

function levelText(lang: Lang, { unit, number }: Level): string {
  const [singular, plural] = UNITS[lang][unit];
  if (number === undefined) return unit === 'signature' ? plural : singular;
  return `${singular}\u00a0${number}`;
}

function span(lang: Lang, first: Level, last: Level): string {
  const [, plural] = UNITS[lang][first.unit];
  const join = lang === 'fr' ? '\u00a0à\u00a0' : '–';
  return `${plural}\u00a0${first.number ?? ''}${join}${last.number ?? ''}`;
}
