import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Code, Nodes, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { plainEnvironment } from './project.ts';

/** One step of a procedure in CONTRIBUTING.md: text for a file, or a command. */
export type Step =
  | { readonly kind: 'write' | 'add' | 'change'; readonly file: string; readonly text: string }
  | { readonly kind: 'run'; readonly command: string };

/**
 * The steps of a procedure as printed. A code block goes into the file of `content/` that was last named before it;
 * if the sentence begins with “Add”, to the end of that file. From a diff block only the changed lines are used.
 * @throws {Error} if there is no such heading, or nothing to do below it
 */
export function printedSteps(title: string): Step[] {
  const { children } = unified().use(remarkParse).parse(readFileSync('CONTRIBUTING.md', 'utf8'));
  const start = children.findIndex((node) => node.type === 'heading' && wordsOf(node) === title);
  const end = children.findIndex((node, index) => index > start && node.type === 'heading');
  const steps = start < 0 ? [] : children.slice(start + 1, end).flatMap(stepsIn);
  if (steps.length === 0) throw new Error(`CONTRIBUTING.md has no procedure “${title}”.`);
  return steps;
}

function stepsIn(part: RootContent): Step[] {
  const steps: Step[] = [];
  let file: string | undefined;
  let adds = false;
  visit(part, (node) => {
    if (node.type === 'paragraph') adds = wordsOf(node).startsWith('Add ');
    if (node.type === 'inlineCode' && /^content\/\S+\.\w+$/.test(node.value)) file = node.value;
    if (node.type === 'code') steps.push(stepOf(node, file, adds));
  });
  return steps;
}

function stepOf({ lang, value }: Code, file: string | undefined, adds: boolean): Step {
  if (lang === 'sh') return { kind: 'run', command: value };
  if (file === undefined) throw new Error(`CONTRIBUTING.md does not say where this goes:\n${value}`);
  return { kind: lang === 'diff' ? 'change' : adds ? 'add' : 'write', file, text: `${value}\n` };
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** Writes, adds or changes what a step says, below a folder that has `content/`. */
export function carryOut(step: Exclude<Step, { kind: 'run' }>, folder: string): void {
  const path = join(folder, step.file);
  mkdirSync(dirname(path), { recursive: true });
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (step.kind === 'add') writeFileSync(path, `${before.trimEnd()}\n${step.text}`);
  else if (step.kind === 'change') writeFileSync(path, changed(before, step));
  else if (before === '') writeFileSync(path, step.text);
  else throw new Error(`${step.file} is there already.`);
}

function changed(before: string, { file, text }: { readonly file: string; readonly text: string }): string {
  const linesOf = (sign: string) =>
    text
      .split('\n')
      .filter((line) => line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const from = linesOf('-');
  if (!before.includes(from)) throw new Error(`${file} has no line “${from.trim()}”.`);
  return before.replace(from, linesOf('+'));
}

/** Runs the command of a step as one would type it. */
export function run(command: string, folder: string) {
  return spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', env: plainEnvironment() });
}

/** Follows all steps in a folder and returns the output of the commands. @throws if one fails */
export function follow(steps: readonly Step[], folder: string): string {
  return steps
    .map((step) => {
      if (step.kind !== 'run') {
        carryOut(step, folder);
        return '';
      }
      const { status, stdout, stderr } = run(step.command, folder);
      if (status !== 0) throw new Error(`${step.command}\n${stdout}\n${stderr}`);
      return `${stdout}\n${stderr}`;
    })
    .join('\n');
}
