import { expect, test } from 'vitest';
import { ITEM_LABEL, paragraphLabel, sectionLabel, signedLabel } from '../../src/edition/labels.ts';

test('paragraph numbers have one bracket in French, as in the source, and two in English', () => {
  expect([paragraphLabel('fr', 4), paragraphLabel('en', 4)]).toEqual(['4)', '(4)']);
});

test('section numbers have a full stop', () => {
  expect(sectionLabel(3)).toBe('3.');
});

test('items have the dash of the source, U+2013', () => {
  expect(ITEM_LABEL).toBe('\u2013');
});

test('signatures have the mark of a signed original', () => {
  expect([signedLabel('fr'), signedLabel('en')]).toEqual(['(Signé)', '(Signed)']);
});
