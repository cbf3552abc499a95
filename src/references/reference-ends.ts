import { LARGEST, type Meaning } from './reference-words.ts';

/** Numbers that belong together, and the level of the part that the last of them counts, if that is said. */
interface Group {
  level: number | undefined;
  readonly all: number[];
  readonly form: 'plain' | 'ordinal' | 'bracket' | 'named';
}

/** One end of a reference, or the whole of one. */
export interface End {
  after: 'to' | 'and';
  head?: string;
  readonly called: string[];
  readonly groups: Group[];
  /** Whether it says in so many words that it is a reference. */
  named: boolean;
}

/** A part on the way to a passage: its number, or the name of a part that stands for a section. */
export interface PathPart {
  readonly part: number | string;
  readonly level: number;
}

export const numbersOf = ({ groups }: End): number[] => groups.flatMap(({ all }) => all);

/** The ends that some words name, cut at `to` and `and`, and between numbers that are a list. */
export function endsOf(tokens: readonly Meaning[]): End[] {
  const ends: End[] = [];
  const begin = (after: End['after']): End => {
    const last = ends.at(-1);
    if (last?.groups.length === 0 && last.head === undefined) return Object.assign(last, { after });
    const end: End = { after, called: [], groups: [], named: false };
    ends.push(end);
    return end;
  };
  let end = begin('and');
  let unit: Extract<Meaning, { kind: 'unit' }> | undefined;
  let isPlural = false;
  for (const [i, token] of tokens.entries()) {
    const [earlier, previous, next] = [tokens[i - 2]?.kind, tokens[i - 1]?.kind, tokens[i + 1]?.kind];
    const group = end.groups.at(-1);
    if (token.kind === 'name') end.called.push(...token.called);
    else if (token.kind === 'to' || token.kind === 'and') end = begin(token.kind);
    // `3.4/3.6`
    else if (token.kind === 'slash' && previous === 'number' && earlier === 'dot') end = begin('and');
    else if (token.kind === 'head') Object.assign(end, { head: token.head, named: true });
    else if (token.kind === 'unit') {
      // `third section` as well as `section 3`
      if (group && previous === 'ordinal') group.level = token.level;
      unit = previous === 'ordinal' ? undefined : token;
      end.named ||= token.isPlain && (token.level ?? 0) < 2;
    } else if (token.kind === 'number' || token.kind === 'ordinal') {
      const isInner = previous === 'dot' || previous === 'slash';
      if (isInner && earlier === 'number' && group) group.all.push(token.number);
      else {
        if (beginsAnother(ends, isPlural, earlier, previous, next)) end = begin('and');
        const isNamed = previous === 'name' || earlier === 'name';
        const form = isNamed ? 'named' : isInner ? 'bracket' : 'plain';
        const own = token.kind === 'ordinal' ? 'ordinal' : form;
        end.groups.push({ level: unit?.level, all: [token.number], form: own });
      }
      isPlural = unit?.isPlural ?? isPlural;
      unit = undefined;
    }
  }
  for (const [i, { groups }] of ends.entries())
    // `the first and third paragraphs`
    for (const group of groups) if (group.form === 'ordinal') group.level ??= ends[i + 1]?.groups[0]?.level;
  return ends.filter(isPlace);
}

type Kind = Meaning['kind'] | undefined;

/** Whether a number begins another end, by what stands before and after it. */
function beginsAnother(ends: readonly End[], isPlural: boolean, earlier: Kind, previous: Kind, next: Kind) {
  const { groups = [] } = ends.at(-1) ?? {};
  const isAfterPath = groups.at(-1)?.all.length !== 1;
  // `3.1, 3.4`, `sections 3, 4`, `3.4, 5 and 6`
  const isInList = isPlural || ends.length > 1 || (isAfterPath && (next === 'and' || next === 'comma'));
  if (isInList && previous === 'comma' && earlier === 'number') return true;
  // `3.4, .5`
  if (previous === 'dot') return earlier === 'comma' && (ends.length > 1 || isAfterPath);
  return next === 'dot' && previous !== 'slash' && groups.some(({ all }) => all.length > 1);
}

/** Names of parts are ordinary words as well, but for those of the preamble and the signatures; and `the third` of what? */
const isPlace = ({ head, groups }: End): boolean =>
  head === undefined
    ? groups.length > 0 && groups.every(({ form, level }) => form !== 'ordinal' || level !== undefined)
    : groups.length > 0 || head !== 'agenda';

/** Whether an end is a number alone, which may count any part; the 1 of `agenda 3 – letter 1` is none. */
export const isLoose = ({ head, groups: [first, second] }: End): boolean =>
  head === undefined &&
  first?.level === undefined &&
  first?.all.length === 1 &&
  first.form !== 'named' &&
  !second;

/** What an end may mean beside another, most likely first: it leaves out what that one says (`3.1–4`). */
export function readingsOf(end: End, context: readonly PathPart[]): (readonly PathPart[])[] {
  const own = pathOf(end);
  const [first] = own;
  // `section 3, par. 3.4`
  const full = end.groups
    .filter(({ all }) => all.length > 1)
    .map((group) => pathOf({ ...end, groups: [group] }));
  if (!first || context.length === 0 || end.head !== undefined) return [own, ...full];
  if (!isLoose(end)) return [[...context.filter(({ level }) => level < first.level), ...own], own, ...full];
  // `1.6–2` goes on to section 2, because 1.2 stands before 1.6; the last of `4 (3)–(5)` is a paragraph
  // as well.
  const ways = context.map((_, i) => {
    const above = context.slice(0, context.length - 1 - i);
    return [...above, { ...first, level: context[above.length]?.level ?? 0 }];
  });
  return end.groups[0]?.form === 'bracket' ? ways.slice(0, 1) : ways;
}

/** Below every part whose level is said: `4) of section 3` */
const BELOW = 9;

/** The sentences of a passage have no address. */
const SENTENCE = 3;

/** The parts that an end names, from the largest to the smallest. */
export function pathOf({ head, groups }: End): PathPart[] {
  const levelOf = ({ all, level }: Group) => (all.length > 1 ? 0 : level);
  const said = Math.max(
    0,
    groups.findIndex((group) => levelOf(group) !== undefined),
  );
  const ofSection = groups.slice(said).some((group) => levelOf(group) === 0);
  let rank = -1;
  const path: PathPart[] = head === undefined ? [] : [{ part: head, level: 0 }];
  groups
    .map((group, i) => {
      rank = levelOf(group) ?? (i < said && ofSection ? BELOW : rank + 0.1);
      // What stands before may be a date.
      return { ...group, rank, isDate: i < said && group.all.some((number) => number > LARGEST) };
    })
    .filter(({ level, isDate }) => level !== SENTENCE && !isDate)
    .sort((a, b) => a.rank - b.rank)
    .forEach(({ all, level }) => {
      for (const part of all) {
        const next = (path.at(-1)?.level ?? -1) + 1;
        path.push({ part, level: all.length > 1 ? next : (level ?? next) });
      }
    });
  return path;
}
