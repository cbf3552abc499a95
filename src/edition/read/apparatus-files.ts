import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { SCHEMAS } from './content-schema.ts';
import { sourcesIn, type Apparatus, type Note } from '../apparatus.ts';
import type { Report } from './problem.ts';
import { headingSlugs } from './heading-slugs.ts';
import { setSpaces } from '../spacing.ts';
import type { PerLang } from '../types.ts';
import { readYaml, type ParsedYaml } from './yaml.ts';

export type FileName = keyof typeof SCHEMAS;

/** The files of editorial matter as written, with the lines of their fields. */
export type ApparatusFiles = {
  readonly [Name in FileName]: ParsedYaml<z.infer<(typeof SCHEMAS)[Name]>>;
};

export const fileOf = (name: FileName) => `${name}.yaml`;

/** Reads all files of editorial matter; `undefined` if one of them has a problem. */
export function readApparatus(root: string, report: Report): ApparatusFiles | undefined {
  const files = Object.entries(SCHEMAS).map(([name, schema]) => {
    const path = `${name}.yaml`;
    const isThere = existsSync(join(root, path));
    return [name, isThere ? readYaml(root, path, schema, report) : { data: [], lineOf: () => 1 }] as const;
  });
  // TypeScript cannot see that each name has the type of its own schema.
  return files.some(([, file]) => !file) ? undefined : (Object.fromEntries(files) as ApparatusFiles);
}

/** The editorial matter as pages use it. */
export function apparatusFrom(files: ApparatusFiles): Apparatus {
  const { notes, themes, names, glossary, voices, chronology, context, sources, history } = files;
  const ids = headingSlugs(glossary.data.map(({ fr }) => fr));
  return {
    notes: notes.data.map((note) => noteFrom(note, sources.data)),
    themes: themes.data.map(({ at: places, ...theme }) => ({ ...theme, places })),
    names: names.data.map(({ id, kind, name, forms, at: places, note, sources: cited }) => {
      return { id, kind, name, forms: formsOf(name, forms), places, note, sources: cited };
    }),
    glossary: glossary.data.map(({ fr, en, forms, at: places }, i) => {
      return { id: ids[i] ?? fr, name: { fr, en }, forms: formsOf({ fr, en }, forms), places };
    }),
    voices: voices.data.map(({ at: place, ...voice }) => ({ place, ...voice })),
    chronology: chronology.data.map(({ at: place, ...line }) => ({ ...line, place })),
    context: context.data.map(({ id, title, text, at: places, links }) => {
      return { id, title, text, places, links };
    }),
    sources: sources.data,
    history: history.data,
    otherNames: files['other-names'].data,
    markedNames: files['marked-names'].data.map(({ id, type, fr, en }) => ({ id, type, forms: { fr, en } })),
  };
}

/** A note with its readings as one text: `J: extremely important. P: as in the French.` */
function noteFrom(
  { at: place, words, text, readings, ...note }: ApparatusFiles['notes']['data'][number],
  sources: ApparatusFiles['sources']['data'],
): Note {
  const labelOf = (source: number) =>
    sources.find(({ number }) => number === source)?.siglum?.sign ?? `[${String(source)}]`;
  const own = text ?? {
    fr: setSpaces(readings.map(({ source, fr }) => `${labelOf(source)} : ${fr}.`).join(' '), 'fr'),
    en: readings.map(({ source, en }) => `${labelOf(source)}: ${en}.`).join(' '),
  };
  return {
    ...note,
    place,
    words,
    text: own,
    readings: readings.map(({ source, fr, en }) => ({ source, text: { fr, en } })),
    sources: [...new Set([...note.sources, ...readings.map(({ source }) => source), ...sourcesIn(own.fr)])],
  };
}

const formsOf = (
  name: PerLang<string>,
  forms: { fr?: string[] | undefined; en?: string[] | undefined },
): PerLang<string[]> => ({ fr: forms.fr ?? [name.fr], en: forms.en ?? [name.en] });
