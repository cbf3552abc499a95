import { expect, test } from 'vitest';
import map from '../../src/components/apparatus/states.json' with { type: 'json' };
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { CONTENT } from './content-folder.ts';

test('the map has the State of every signatory of this edition, as a shape with a place for its number', () => {
  const states = new Map(Object.entries(map.states));
  const countries = loadEdition(CONTENT).documents.flatMap(({ signatories }) =>
    signatories.map(({ country }) => country),
  );
  expect(new Set(countries)).toEqual(new Set(states.keys()));
  for (const { path, x, y } of states.values()) {
    expect(path).toMatch(/^(?:M[\d,L]+Z)+$/);
    expect(x > 0 && x < map.width && y > 0 && y < map.height).toBe(true);
  }
});
