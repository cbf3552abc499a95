import { describe, expect, test } from 'vitest';
import type { CardLine } from '../../src/exports/previews/card.ts';
import { cutAfterWords, fit } from '../../src/exports/previews/draw.ts';

/** As if each letter were half as wide as its size, and a line 100 wide and as high as the size. */
const heightOf = (lines: readonly CardLine[], size: number) =>
  Promise.resolve(lines.reduce((sum, { text }) => sum + Math.ceil((text.length * size) / 2 / 100) * size, 0));

const line = (text: string): CardLine => ({ text });

describe('words on a card', () => {
  test('are set as large as their room allows', async () => {
    expect(
      await fit([line('peace')], { sizes: [40, 20, 10], sizeOfCut: 20, room: 40 }, heightOf),
    ).toMatchObject({ size: 40 });
    expect(
      await fit([line('peace and stability')], { sizes: [40, 20, 10], sizeOfCut: 20, room: 40 }, heightOf),
    ).toMatchObject({ size: 20 });
  });

  test('that fit are all there', async () => {
    const lines = [line('peace and'), line('stability')];
    expect((await fit(lines, { sizes: [20, 10], sizeOfCut: 20, room: 40 }, heightOf)).lines).toEqual(lines);
  });

  test('that no size holds are as many as one that is easy to read does, and an ellipsis', async () => {
    const long = line('one two three four five six seven eight nine ten eleven twelve');
    const { size, lines } = await fit([long], { sizes: [20, 10], sizeOfCut: 10, room: 20 }, heightOf);
    expect(size).toBe(10);
    expect(lines).toEqual([line('one two three four five six seven eight…')]);
    expect(await heightOf(lines, size)).toBeLessThanOrEqual(20);
  });
});

describe('the first words of some lines', () => {
  const lines = [line('one two'), { text: 'three, four', label: '–' }];

  test('are whole words, with what hangs before them', () => {
    expect(cutAfterWords(lines, 1)).toEqual([line('one…')]);
    expect(cutAfterWords(lines, 3)).toEqual([line('one two'), { text: 'three…', label: '–' }]);
  });

  test('keep together what a no-break space joins', () => {
    expect(cutAfterWords([line('« mot\u00a0» autre')], 2)).toEqual([line('« mot\u00a0»…')]);
  });
});
