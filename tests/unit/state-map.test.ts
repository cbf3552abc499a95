import { expect, test } from 'vitest';
import { stateMap } from '../../src/map/state-map.ts';

const map = stateMap(['JP', 'KZ', 'KG', 'UZ', 'TJ']);

test('the states stand in the order in which they were asked for, each with its shape', () => {
  expect(map.states.map(({ country }) => country)).toEqual(['JP', 'KZ', 'KG', 'UZ', 'TJ']);
  for (const { path } of [...map.states, { path: map.land }]) expect(path).toMatch(/^(?:M[\d,L]+Z)+$/);
});

test('labels and shapes lie on the map, and lie as they do on the earth', () => {
  const [japan, kazakhstan, , uzbekistan, tajikistan] = map.states;
  for (const { x, y } of map.states) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(map.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(map.height);
  }
  expect(japan?.x).toBeGreaterThan((kazakhstan?.x ?? 0) + map.width / 2);
  expect(kazakhstan?.y).toBeLessThan(uzbekistan?.y ?? 0);
  expect(tajikistan?.y).toBeGreaterThan(uzbekistan?.y ?? 0);
});

test('the whole map weighs a few kilobytes', () => {
  const all = map.land + map.states.map(({ path }) => path).join('');
  expect(all.length).toBeGreaterThan(5_000);
  expect(all.length).toBeLessThan(20_000);
});

test('a state that the geometry does not have is an error', () => {
  expect(() => stateMap(['JP', 'XX'])).toThrow('The map has no state XX.');
});
