import { expect, test } from 'vitest';
import { pinpoint } from '../../src/references/pinpoint.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  ['3', undefined, 'sect. 3', 'sect. 3'],
  ['3.4', undefined, 'sect. 3, par. 4', 'sect. 3, para. 4'],
  ['2.3.1', undefined, 'sect. 2, par. 3, tiret 1', 'sect. 2, para. 3, item 1'],
  ['3.4', '3.4', 'sect. 3, par. 4', 'sect. 3, para. 4'],
  ['2.1', '2.3', 'sect. 2, par. 1 à 3', 'sect. 2, paras. 1–3'],
  ['2', '4', 'sect. 2 à 4', 'sects. 2–4'],
  ['2.3', '3.1', 'sect. 2, par. 3, à sect. 3, par. 1', 'sect. 2, para. 3, to sect. 3, para. 1'],
  ['2.3.1', '2.3.4', 'sect. 2, par. 3, tirets 1 à 4', 'sect. 2, para. 3, items 1–4'],
  ['preamble.2', undefined, 'préambule, par. 2', 'preamble, para. 2'],
  ['letter.1', undefined, 'par. 1', 'para. 1'],
  ['agenda.1', 'agenda.3', 'intitulés 1 à 3', 'agenda titles 1–3'],
  ['signatures', undefined, 'signatures', 'signatures'],
  ['signatures.2', undefined, 'signature 2', 'signature 2'],
])('%s to %s', (from, to, fr, en) => {
  expect(plain(pinpoint('fr', from, to))).toBe(fr);
  expect(plain(pinpoint('en', from, to))).toBe(en);
});
