import { expect, test } from 'vitest';
import { byLayer } from '../../src/styles/by-layer.ts';

test('the parts of a layer come together, in the order in which the layers are first named', () => {
  const css = '@layer base,components;@layer components{a{b:c}}@layer base{d{e:f}}@layer components{g{h:i}}';
  expect(byLayer(css)).toBe('@layer base{d{e:f}}@layer components{a{b:c}g{h:i}}');
});

test('what is in no layer keeps its order, and what says nothing is left out', () => {
  const css =
    '/*! licence */@layer theme;a{b:c}@layer base{@media print{d{e:f}}}@font-face{g:h}@layer last;i{j:k}';
  expect(byLayer(css)).toBe('a{b:c}@font-face{g:h}i{j:k}@layer base{@media print{d{e:f}}}');
});
