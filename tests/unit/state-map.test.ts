import { expect, test } from 'vitest';
import map from '../../src/components/apparatus/states.json' with { type: 'json' };
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { CONTENT } from './content-folder.ts';

test('the maps have the State of every signatory and the one that attended, each with a place for its name', () => {
  const signed = loadEdition(CONTENT).documents.flatMap(({ signatories }) =>
    signatories.map(({ country }) => country),
  );
  expect(map.attended.country).toBe('TM');
  expect(signed).not.toContain('TM');
  const drawn = map.insets.flatMap(({ states }) => Object.keys(states));
  expect(new Set(drawn)).toEqual(new Set([...signed, 'TM']));
  for (const { width, height, states } of map.insets) {
    for (const { path, label } of Object.values(states)) {
      expect(path).toMatch(/^(?:M[\d,L]+Z)+$/);
      expect(label.x > 0 && label.x < width && label.y > 0 && label.y < height).toBe(true);
    }
  }
});
