import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEdition } from '../../../src/edition/read/load-edition.ts';
import { ContentError } from '../../../src/edition/read/problem.ts';
import type { Problem } from '../../../src/edition/read/problem.ts';
import type { Edition } from '../../../src/edition/types.ts';
import { CONTENT } from '../content-folder.ts';

export const FR = 'declaration/fr.md';
export const EN = 'declaration/en.md';
export const LETTER_FR = 'letter/fr.md';
export const LETTER_EN = 'letter/en.md';
export const SIGNATORIES = 'signatories.yaml';
export const EDITION = 'edition.yaml';
export const SOURCE = 'source/astana-2004.fr.txt';

/** One thing done to a copy of the content. */
export type Change = (root: string) => void;

/** A problem as a test expects it: exact text, or a matcher. */
export type ExpectedProblem = Readonly<Record<keyof Problem, unknown>>;

/** A row of a table of spoilt content. */
export interface Case {
  /** Completes “reports …”. */
  readonly name: string;
  readonly changes: readonly Change[];
  readonly problems: readonly ExpectedProblem[];
}

/** Replaces `from` by `to`. It must occur exactly once, so that no change goes unnoticed. */
export const replacing =
  (path: string, from: string, to: string): Change =>
  (root) => {
    const parts = readFileSync(join(root, path), 'utf8').split(from);
    if (parts.length !== 2)
      throw new Error(`content/${path} has “${from}” ${String(parts.length - 1)} times.`);
    writing(path, parts.join(to))(root);
  };

/** Removes everything from the words `from` up to the words `to`. */
export const cutting =
  (path: string, from: string, to: string): Change =>
  (root) => {
    const text = readFileSync(join(root, path), 'utf8');
    const start = text.indexOf(from);
    const end = text.indexOf(to, start);
    if (start < 0 || end < 0) throw new Error(`content/${path} has no “${from}” … “${to}”.`);
    writing(path, text.slice(0, start) + text.slice(end))(root);
  };

export const writing =
  (path: string, content: string | Uint8Array): Change =>
  (root) => {
    // The source is write-protected, and so is its copy.
    rmSync(join(root, path), { force: true });
    writeFileSync(join(root, path), content);
  };

export const removing =
  (path: string): Change =>
  (root) => {
    rmSync(join(root, path), { recursive: true });
  };

export const makingFolder =
  (path: string): Change =>
  (root) => {
    mkdirSync(join(root, path));
  };

/**
 * Runs a function on a copy of the content with the changes made; the copy is called `content` too, and is removed
 * afterwards.
 */
export function withCopy<T>(changes: readonly Change[], use: (root: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  const root = join(folder, 'content');
  try {
    cpSync(CONTENT, root, { recursive: true });
    for (const change of changes) change(root);
    return use(root);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Loads a copy of the content to which the changes were made. */
export const loadAfter = (changes: readonly Change[]): Edition =>
  withCopy(changes, (root) => loadEdition(root));

/** The remarks for editors about such a copy. */
export const remarksAfter = (changes: readonly Change[]): readonly Problem[] =>
  withCopy(changes, (root) => {
    const remarks: Problem[] = [];
    loadEdition(root, (remark) => remarks.push(remark));
    return remarks;
  });

/** The error that loading such a copy ends with. */
export function errorAfter(changes: readonly Change[]): ContentError {
  try {
    loadAfter(changes);
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
  throw new Error('The spoilt content was loaded without a problem.');
}

/** The problems that loading such a copy ends with, in their order. */
export const problemsAfter = (changes: readonly Change[]): readonly Problem[] => errorAfter(changes).problems;
