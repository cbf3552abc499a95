import {
  LineCounter,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document as YamlDocument,
} from 'yaml';
import type { z } from 'zod';
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
  const lineAt = (offset: number) => lines.linePos(offset).line + place.firstLine - 1;

  // One mistake confuses the parser about much of what follows, so only its first error is reported.
  const [error] = document.errors;
  if (error) {
    report({
      file: place.file,
      line: lineAt(error.pos[0]),
      found: error.message,
      expected: 'well-formed YAML',
      fix: 'Mend the line; put a value that contains “: ” in double quotes.',
    });
    return undefined;
  }
  if (document.contents === null) {
    report({
      file: place.file,
      line: place.firstLine,
      found: 'no fields',
      expected: 'the fields that CONTRIBUTING.md lists',
      fix: 'Write the fields, or restore the file.',
    });
    return undefined;
  }

  const alias = firstAlias(document);
  if (alias) {
    report({
      file: place.file,
      line: lineAt(alias.offset),
      found: `“*${alias.name}”, a reference to another value`,
      expected: 'the value itself',
      fix: 'Write the value out; put one that begins with an asterisk in quotes.',
    });
    return undefined;
  }

  const parsed = schema.safeParse(document.toJS(), { reportInput: true });
  if (parsed.success) {
    return { data: parsed.data, lineOf: (path) => lineAt(nearestOffset(document, path)) };
  }
  for (const issue of parsed.error.issues) {
    report({
      file: place.file,
      line: lineAt(offsetOf(document, issue)),
      ...describeIssue(issue),
    });
  }
  return undefined;
}

/** The first YAML alias. Aliases can refer to themselves or expand without end, and no content file needs one. */
function firstAlias(document: YamlDocument): { name: string; offset: number } | undefined {
  let found: { name: string; offset: number } | undefined;
  visit(document, {
    Alias: (_, { source, range }) => {
      found = { name: source, offset: range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

/** The offset of the value that an issue is about, or of the nearest existing value around it. */
function offsetOf(document: YamlDocument, issue: z.core.$ZodIssue): number {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const parent = path.length > 0 ? document.getIn(path, true) : document.contents;
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === issue.keys[0])
      : undefined;
    if (isPair(pair) && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  return nearestOffset(document, path);
}

/** The offset of the value at a path, or of the nearest existing value around it. */
function nearestOffset(document: YamlDocument, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}

function describeIssue(issue: z.core.$ZodIssue): { found: string; expected: string; fix: string } {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return {
      found: `unknown field ${issue.keys.map((key) => `“${key}”`).join(', ')}${field === '' ? '' : ` in “${field}”`}`,
      expected: 'only the fields that CONTRIBUTING.md lists',
      fix: 'Correct its spelling, or remove it.',
    };
  }
  if (issue.input === undefined) {
    return {
      found: `no field “${field}”`,
      expected: `“${field}”: ${issue.message}`,
      fix: `Add a line “${String(issue.path.at(-1))}: …”.`,
    };
  }
  return {
    found: `${field === '' ? '' : `“${field}”: `}${JSON.stringify(issue.input)}`,
    expected: issue.message,
    fix: 'Correct the value.',
  };
}
