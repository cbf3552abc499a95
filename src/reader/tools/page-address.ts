import type { Lang } from '../../edition/types.ts';
import type { ToolsData } from './tools-data.ts';
import { fetchJson } from '../fetch-json.ts';
import { toolsFileName } from '../../edition/urls.ts';
import type { DocumentLines, TextLines } from '../../edition/document-lines.ts';

/** The document that the page shows. */
export function documentElement(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.document');
  if (!found) throw new Error('The page shows no document.');
  return found;
}

export const documentId = (): string => documentElement().dataset['document'] ?? '';

const asked = new Map<string, Promise<unknown>>();

/** Loads a file; a failure is not cached, so the next call tries again. */
function fetched(address: string): Promise<unknown> {
  const known = asked.get(address);
  if (known) return known;
  const answer = fetchJson(address);
  asked.set(address, answer);
  answer.catch(() => asked.delete(address));
  return answer;
}

export const loadToolsData = (): Promise<ToolsData> =>
  fetched(`${documentElement().dataset['tools'] ?? ''}${toolsFileName(documentId())}`) as Promise<ToolsData>;

/** The lines of the page's document in each language. */
export async function pageLines(): Promise<Readonly<Record<Lang, TextLines>>> {
  const { text } = await loadToolsData();
  return ((await fetched(text)) as DocumentLines).texts;
}

/** Every anchor of the page's document in the order of its lines. */
export const anchors = (): string[] =>
  [...documentElement().querySelectorAll(':is(h1, section, .passage, .signatures, li)[id]')].map(
    ({ id }) => id,
  );

/** The line of the page with an anchor: for a section its heading, for a paragraph its words. */
export function lineAt(anchor: string): HTMLElement | null {
  const whole = document.getElementById(anchor);
  if (whole?.matches('section')) return whole.querySelector('h2');
  if (whole?.matches('.passage')) return whole.querySelector('.row');
  return whole?.matches('.signatures') ? whole.querySelector('.closing') : whole;
}
