import { LineCounter, isMap, isNode, isPair, isScalar, parseDocument } from 'yaml';
import type { Document as YamlDocument } from 'yaml';
import type { z } from 'zod';
import type { Report } from './problem.ts';

/** Where a piece of YAML stands: its file, and the line of the file on which it begins. */
export interface YamlPlace {
  readonly file: string;
  readonly firstLine: number;
}

/**
 * Parses YAML and holds it against a schema. Every departure is reported with its line;
 * returns `undefined` if there was one.
 */
export function parseYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  place: YamlPlace,
  report: Report,
): z.infer<S> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + place.firstLine - 1;

  for (const error of document.errors) {
    report({
      file: place.file,
      line: lineAt(error.pos[0]),
      found: error.message.split('\n')[0] ?? error.message,
      expected: 'well-formed YAML',
      fix: 'Mend the line; put a value that contains “: ” in double quotes.',
    });
  }
  if (document.errors.length > 0) return undefined;

  const parsed = schema.safeParse(document.toJS(), { reportInput: true });
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    report({
      file: place.file,
      line: lineAt(offsetOf(document, issue)),
      ...describeIssue(issue),
    });
  }
  return undefined;
}

/** The offset of the value an issue is about, or of the nearest thing around it that exists. */
function offsetOf(document: YamlDocument, issue: z.core.$ZodIssue): number {
  const path = [...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const parent = path.length > 0 ? document.getIn(path, true) : document.contents;
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === issue.keys[0])
      : undefined;
    if (isPair(pair) && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  for (; path.length > 0; path.pop()) {
    const node = document.getIn(path, true);
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
      expected: `a value for “${field}”`,
      fix: `Add a line “${String(issue.path.at(-1))}: …”.`,
    };
  }
  return {
    found: `${field === '' ? '' : `“${field}”: `}${JSON.stringify(issue.input)}`,
    expected: issue.message,
    fix: 'Correct the value.',
  };
}
