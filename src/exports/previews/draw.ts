import { Renderer, type Node } from '@takumi-rs/core';
import { TYPEFACE, readPackageFile } from '../export-format.ts';
import { HEIGHT, WIDTH, type Card, type CardLine } from './card.ts';
import { endCut } from '../../references/passage-words.ts';

/** Type sizes to try. Anything below 28 is unreadable where images are shown small. */
export const SIZES = [68, 60, 54, 48, 43, 39, 35, 32, 30, 28] as const;

/** Words that fit at no size are cut anyway, so they are set at a size that is easy to read. */
export const SIZE_OF_CUT = 32;

const MARGIN = 72;
const TOP = 52;
/** A line above the words. */
const LINE_ABOVE = 38;
export const FOOT = 112;
/** Minimum space above and below the words together. */
const AIR = 48;

// The light colours of `src/styles/tokens.css`, because an image cannot know its reader's preference.
const PAPER = '#fdfcf9';
const INK = '#1b1916';
const SOFT = '#524c42';
const LINE = '#d8d1c2';
const RUBRIC = '#8a1c14';

let ready: Promise<Renderer> | undefined;

/** One renderer for all images: reading the typeface takes longer than drawing. */
async function renderer(): Promise<Renderer> {
  ready ??= (async () => {
    const made = new Renderer();
    await made.registerFont({ name: 'Source Serif', data: readPackageFile(TYPEFACE) });
    return made;
  })();
  return ready;
}

type Style = Record<string, string | number>;

const text = (words: string, style: Style): Node => ({ type: 'text', text: words, style });
const box = (style: Style, children: Node[]): Node => ({
  type: 'container',
  style: { display: 'flex', ...style },
  children,
});

/** The height in pixels for the words of a card. */
export const roomFor = ({ pinpoint, heading }: Card): number =>
  HEIGHT - TOP - [pinpoint, heading].filter(Boolean).length * LINE_ABOVE - AIR - FOOT;

/** The words of a card at a size, with numbers and dashes hanging in the margin in red, as in the text. */
function words(lines: readonly CardLine[], size: number): Node {
  const rows = lines.map(({ text: line, label, strong = false }, i) => {
    const style = {
      flex: 1,
      fontSize: strong ? size * 1.2 : size,
      fontWeight: strong ? 600 : 400,
      // No “pretty” breaks: drawing would compute them again and break lines elsewhere than measuring did.
      lineHeight: strong ? 1.18 : 1.34,
    };
    const mark = text(label ?? '', { ...style, flex: 'none', width: size * 1.7, color: RUBRIC });
    const space = i === 0 ? 0 : size * (lines[i - 1]?.strong ? 0.6 : 0.28);
    return box({ marginTop: space }, [...(label === undefined ? [] : [mark]), text(line, style)]);
  });
  return box({ flexDirection: 'column', width: WIDTH - 2 * MARGIN, color: INK }, rows);
}

/** The height of the words at a size. */
export const heightOf = async (lines: readonly CardLine[], size: number): Promise<number> =>
  (await renderer()).measure(words(lines, size)).then(({ height }) => height);

/** The mark that the site shows beside the passage of the address. */
const BAR = box({ position: 'absolute', top: 8, bottom: 4, left: -30, width: 4, background: RUBRIC }, []);

/** The whole card: the place of the passage, its words, and their source. */
export function composition(card: Card, { lines, size }: Fitted): Node {
  const above = [
    ...(card.pinpoint === undefined ? [] : [text(card.pinpoint, { color: RUBRIC, fontWeight: 600 })]),
    ...(card.heading === undefined ? [] : [text(card.heading, { color: SOFT })]),
  ];
  const foot = [
    box({ flexDirection: 'column' }, [
      text(card.source, { color: INK }),
      ...(card.status === undefined ? [] : [text(card.status, {})]),
    ]),
    text(card.site, { color: INK, fontWeight: 600 }),
  ];
  return box(
    {
      flexDirection: 'column',
      width: WIDTH,
      height: HEIGHT,
      padding: `${String(TOP)}px ${String(MARGIN)}px 0`,
      background: PAPER,
      fontFamily: 'Source Serif',
    },
    [
      box({ flexDirection: 'column', fontSize: 26, lineHeight: `${String(LINE_ABOVE)}px` }, above),
      box({ flex: 1, alignItems: 'center' }, [
        box({ position: 'relative' }, [...(card.pinpoint === undefined ? [] : [BAR]), words(lines, size)]),
      ]),
      box(
        {
          justifyContent: 'space-between',
          height: FOOT,
          paddingTop: 20,
          borderTop: `1px solid ${LINE}`,
          fontSize: 24,
          lineHeight: 1.4,
          color: SOFT,
        },
        foot,
      ),
    ],
  );
}

/** The image of a composition, as a PNG or as bare pixels. */
export const draw = async (node: Node, format: 'png' | 'raw' = 'png'): Promise<Uint8Array<ArrayBuffer>> =>
  (await renderer()).render(node, { width: WIDTH, height: HEIGHT, format });

/** The words that a card has room for, and their size in pixels. */
export type Fitted = Awaited<ReturnType<typeof fit>>;

/**
 * Sets words as large as the room allows. If they fit at no size, sets as many whole words as fit at `sizeOfCut`, and
 * an ellipsis.
 * @param sizes from the largest to the smallest
 */
export async function fit(
  lines: readonly CardLine[],
  { sizes, sizeOfCut, room }: { sizes: readonly number[]; sizeOfCut: number; room: number },
  heightOf: (lines: readonly CardLine[], size: number) => Promise<number>,
) {
  for (const size of sizes) {
    if ((await heightOf(lines, size)) <= room) return { size, lines };
  }
  let fits = 1;
  let tooMany = lines.flatMap(({ text }) => text.split(' ')).length;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if ((await heightOf(cutAfterWords(lines, middle), sizeOfCut)) <= room) fits = middle;
    else tooMany = middle;
  }
  return { size: sizeOfCut, lines: cutAfterWords(lines, fits) };
}

/**
 * The first words of some lines; the last line shows that it was cut. Words end at ordinary spaces, so no-break
 * spaces keep words together.
 */
export function cutAfterWords(lines: readonly CardLine[], count: number): CardLine[] {
  const kept: CardLine[] = [];
  let left = count;
  for (const line of lines) {
    const words = line.text.split(' ');
    if (words.length >= left) {
      return [...kept, { ...line, text: endCut(words.slice(0, left).join(' ')) }];
    }
    kept.push(line);
    left -= words.length;
  }
  return kept;
}
