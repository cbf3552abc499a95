import { expect, test } from 'vitest';
import { fitting } from '../../src/offline/fitting.ts';

const files = (...sizes: number[]) => sizes.map((size) => ({ size }));

test('all is kept where there is room', () => {
  expect(fitting([files(3), files(2, 2), files(3)], 10)).toEqual(files(3, 2, 2, 3));
});

test('a group that does not fit is left out whole, and a smaller one may still come', () => {
  expect(fitting([files(3), files(4, 4), files(6), files(1)], 10)).toEqual(files(3, 6, 1));
});

test('what nothing works without must fit', () => {
  expect(() => fitting([files(6, 5), files(1)], 10)).toThrow('11 bytes, more than the 10');
});
