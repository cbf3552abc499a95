import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadEdition } from '../../../src/edition/read/load-edition.ts';
import { ContentError } from '../../../src/edition/read/problem.ts';
import { CONTENT } from '../content-folder.ts';
import { fuzzing } from './fuzzing.ts';
import { mutated } from './mutations.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(CONTENT, root, { recursive: true });
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Every file that the model reads except the source, in which any change is another digest. */
const FILES = globSync('**/*.{md,yaml}', { cwd: CONTENT }).sort();

/** The outcome of loading the content with other bytes in one file: valid, or with problems. */
function loadWith(file: string, content: string | Uint8Array): 'sound' | ContentError {
  const before = readFileSync(join(root, file));
  writeFileSync(join(root, file), content);
  try {
    loadEdition(root);
    return 'sound';
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  } finally {
    writeFileSync(join(root, file), before);
  }
}

const expectPlaces = (outcome: 'sound' | ContentError) => {
  if (outcome === 'sound') return;
  expect(outcome.problems.length).toBeGreaterThan(0);
  for (const { file, line } of outcome.problems) {
    expect(Number.isSafeInteger(line) && line >= 1, `${file}:${String(line)}`).toBe(true);
    expect(outcome.message).toContain(`content/${file}:${String(line)}\n`);
  }
};

test('any file with any change is loaded, or refused with the places of what is wrong', () => {
  const spoilt = fc
    .constantFrom(...FILES)
    .chain((file) => mutated(readFileSync(join(CONTENT, file), 'utf8')).map((text) => ({ file, text })));
  const outcomes = { sound: 0, refused: 0 };
  fc.assert(
    fc.property(spoilt, ({ file, text }) => {
      const outcome = loadWith(file, text);
      expectPlaces(outcome);
      outcomes[outcome === 'sound' ? 'sound' : 'refused'] += 1;
    }),
    fuzzing(150),
  );
  expect(outcomes.sound).toBeGreaterThan(5);
  expect(outcomes.refused).toBeGreaterThan(50);
});

test('any file with any bytes is refused with the places of what is wrong', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FILES), fc.uint8Array({ maxLength: 40 }), (file, bytes) => {
      const outcome = loadWith(file, bytes);
      expectPlaces(outcome);
      // The page about the edition need only be text.
      if (!file.startsWith('about/')) expect(outcome).toBeInstanceOf(ContentError);
    }),
    fuzzing(60),
  );
});
