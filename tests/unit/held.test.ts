import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heldEdition, loadEdition } from '../../src/edition/read/load-edition.ts';
import { ContentError } from '../../src/edition/read/problem.ts';
import { CONTENT } from './content-folder.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'held-'));
  cpSync(CONTENT, root, { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const edit = (from: string, to: string) => {
  const path = join(root, 'declaration/en.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};
const opening = () => heldEdition(root).documents[1]?.texts.en.opening[0]?.text;

describe('an edition that is held', () => {
  it('is that of its folder, and one object however often and by whatever name it is asked for', () => {
    const edition = heldEdition(root);
    expect(edition).toEqual(loadEdition(root));
    expect(heldEdition(root)).toBe(edition);
    expect(heldEdition(`${root}/`)).toBe(edition);
  });

  it('is read anew when a file of it was saved', () => {
    const before = heldEdition(root);
    edit('the future of cooperation', 'the future of all cooperation');
    expect(opening()).toContain('the future of all cooperation');
    expect(heldEdition(root)).not.toBe(before);
  });

  it('is refused while a file has a problem, which is reported each time', () => {
    heldEdition(root);
    edit('\n2) We welcomed', '\n7) We welcomed');
    expect(() => heldEdition(root)).toThrow(ContentError);
    expect(() => heldEdition(root)).toThrow(/out of order/);
  });
});
