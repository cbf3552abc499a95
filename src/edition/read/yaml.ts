import { LineCounter, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Alias, Document as YamlDocument } from 'yaml';
import type { z } from 'zod';
import { readContent } from './content-files.ts';
import type { Report } from './problem.ts';

/** The content of a YAML file, and the line of each field. */
export interface ParsedYaml<T> {
  readonly data: T;
  /** The line of the value at a path such as `['agenda', 2]`, or of what contains it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Parses YAML and validates it with a schema. Every problem is reported with its line; returns `undefined` if there
 * is one.
 * @param place its file, and the line on which it begins
 */
export function parseYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  place: { readonly file: string; readonly firstLine: number },
  report: Report,
): ParsedYaml<z.infer<S>> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line) + place.firstLine - 1;
  type Parsed = ParsedYaml<z.infer<S>> | undefined;
  const refused = (offset: number, found: string, expected: string, fix: string): Parsed => {
    report({ file: place.file, line: lineAt(offset), found, expected, fix });
    return undefined;
  };

  // One mistake confuses the parser about much of what follows, so only its first error is reported.
  const [error] = document.errors;
  if (error) {
    const fix = 'Mend the line; put a value that contains “: ” in double quotes.';
    return refused(error.pos[0], error.message, 'well-formed YAML', fix);
  }
  if (document.contents === null) {
    const fix = 'Write the fields, or restore the file.';
    return refused(0, 'no fields', 'the fields that CONTRIBUTING.md lists', fix);
  }
  // Aliases can refer to themselves or expand without end, and no content file needs one.
  let alias: Alias | undefined;
  visit(document, { Alias: (_, node) => void (alias ??= node) });
  if (alias) {
    const fix = 'Write the value out; put one that begins with an asterisk in quotes.';
    const found = `“*${alias.source}”, a reference to another value`;
    return refused(alias.range?.[0] ?? 0, found, 'the value itself', fix);
  }

  const parsed = schema.safeParse(document.toJS(), { reportInput: true });
  if (parsed.success) {
    return { data: parsed.data, lineOf: (path) => lineAt(nearestOffset(document, path)) };
  }
  for (const issue of parsed.error.issues) {
    const [found, expected, fix] = describeIssue(issue);
    refused(offsetOf(document, issue), found, expected, fix);
  }
  return undefined;
}

/** Reads and parses a file of the content folder. */
export function readYaml<S extends z.ZodType>(root: string, path: string, schema: S, report: Report) {
  const file = readContent(root, path, report);
  return file && parseYaml(file.text, schema, { file: path, firstLine: 1 }, report);
}

/** The offset of the value that an issue is about, or of the nearest existing value around it. */
function offsetOf(document: YamlDocument, issue: z.core.$ZodIssue): number {
  if (issue.code === 'unrecognized_keys') {
    const parent = issue.path.length > 0 ? document.getIn(issue.path, true) : document.contents;
    const keys = isMap(parent) ? parent.items.map(({ key }) => key).filter(isScalar) : [];
    const unknown = keys.find(({ value }) => value === issue.keys[0]);
    if (unknown) return unknown.range?.[0] ?? 0;
  }
  return nearestOffset(document, issue.path);
}

/** The offset of the value at a path, or of the nearest existing value around it. */
function nearestOffset(document: YamlDocument, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}

function describeIssue(issue: z.core.$ZodIssue): [found: string, expected: string, fix: string] {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `“${key}”`).join(', ');
    const found = `unknown field ${keys}${field === '' ? '' : ` in “${field}”`}`;
    return [found, 'only the fields that CONTRIBUTING.md lists', 'Correct its spelling, or remove it.'];
  }
  if (issue.input === undefined) {
    const fix = `Add a line “${String(issue.path.at(-1))}: …”.`;
    return [`no field “${field}”`, `“${field}”: ${issue.message}`, fix];
  }
  const found = `${field === '' ? '' : `“${field}”: `}${JSON.stringify(issue.input)}`;
  return [found, issue.message, 'Correct the value.'];
}
