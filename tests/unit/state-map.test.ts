import { expect, test } from 'vitest';
import { ASTANA, stateMap } from '../../src/map/state-map.ts';

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

test('a town lies where it lies on the earth: Astana in the north of Kazakhstan, on the map', () => {
  const { towns, states } = stateMap(['JP', 'KZ', 'KG', 'UZ', 'TJ'], [ASTANA]);
  const [astana] = towns;
  const [, kazakhstan] = states;
  const points = (kazakhstan?.path ?? '')
    .split(/[MLZ]/)
    .filter(Boolean)
    .map((point) => point.split(',').map(Number));
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  expect(towns).toHaveLength(1);
  // Its meridian halves the country, and two thirds of it lie further south.
  const share = (at: number, all: number[]) =>
    (at - Math.min(...all)) / (Math.max(...all) - Math.min(...all));
  expect(share(astana?.x ?? 0, xs)).toBeGreaterThan(0.45);
  expect(share(astana?.x ?? 0, xs)).toBeLessThan(0.7);
  expect(share(astana?.y ?? 0, ys)).toBeGreaterThan(0.15);
  expect(share(astana?.y ?? 0, ys)).toBeLessThan(0.45);
});

test('the whole map weighs a few kilobytes', () => {
  const all = map.land + map.states.map(({ path }) => path).join('');
  expect(all.length).toBeGreaterThan(5_000);
  expect(all.length).toBeLessThan(20_000);
});

test('a state that the geometry does not have is an error', () => {
  expect(() => stateMap(['JP', 'XX'])).toThrow('The map has no state XX.');
});
