import { isWithin, type Place, type Speaker, type Voice } from './apparatus.ts';
import { quotations, type Span } from './text/words.ts';
import type { Edition, Lang } from './types.ts';
import { linesOf, type PrintedLine } from './walk.ts';

/** What each voice says, in the order of the text. */
export function statementsOf({ documents, voices }: Pick<Edition, 'documents' | 'voices'>, lang: Lang) {
  return documents.flatMap((document) => {
    const own = voices.filter(({ place }) => place.document === document.id);
    return [...new Set(own.map(({ place }) => place.anchor))].flatMap((anchor) =>
      statementsIn(
        linesOf(document, lang, anchor),
        own.filter(({ place }) => place.anchor === anchor),
        lang,
      ),
    );
  });
}

/**
 * What the voices in a passage say: whole sentences, in which the verbs of speech stand apart, and the items to which
 * the last one leads. Verbs of the same voice in one sentence are one statement. A sentence without a verb belongs to
 * the one before.
 */
function statementsIn([line, ...items]: readonly PrintedLine[], voices: readonly Voice[], lang: Lang) {
  const text = line?.text ?? '';
  const starts = [...text.matchAll(/(?:^|[.!?]\s+)(?=\p{Lu})/gu)].map(
    ({ index, 0: end }) => index + end.length,
  );
  const spoken: { place: Place; who: Speaker; start: number; verbs: Span[] }[] = [];
  for (const { place, who, words, verb } of voices) {
    const at = quotations(text, words[lang])[0]?.start ?? 0;
    const start = starts.findLast((each) => each <= at) ?? 0;
    const within = quotations(text.slice(at), verb[lang])[0] ?? { start: 0, end: 0 };
    const span = { start: at + within.start, end: at + within.end };
    const last = spoken.at(-1);
    if (last?.start === start && last.who === who) last.verbs.push(span);
    else spoken.push({ place, who, start, verbs: [span] });
  }
  return spoken.map(({ place, who, start, verbs }, i) => {
    const end = spoken.find((next) => next.start > start)?.start ?? text.length;
    const cuts = [start, ...verbs.flatMap((span) => [span.start, span.end]), end];
    return {
      place,
      who,
      pieces: cuts
        .slice(0, -1)
        .map((from, k) => ({ text: text.slice(from, cuts[k + 1]), isVerb: k % 2 === 1 })),
      items: i === spoken.length - 1 ? items : [],
    };
  });
}

/** Who speaks in a passage or its parts; in an item, who speaks in its paragraph. */
export const speakersOf = (voices: readonly Voice[], document: string, anchor: string): Speaker[] => [
  ...new Set(
    voices
      .filter(
        ({ place }) =>
          isWithin(place, document, anchor) || isWithin({ document, anchor }, place.document, place.anchor),
      )
      .map(({ who }) => who),
  ),
];
