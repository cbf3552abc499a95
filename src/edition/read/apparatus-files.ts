import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import {
  glossarySchema,
  historySchema,
  namesSchema,
  notesSchema,
  sourcesSchema,
  themesSchema,
} from './apparatus-schema.ts';
import type { Apparatus, Place } from '../apparatus.ts';
import { readContent } from './content-files.ts';
import type { Report } from './problem.ts';
import { headingSlugs } from '../heading-slugs.ts';
import { setSpaces } from '../spacing.ts';
import type { Change, PerLang } from '../types.ts';
import { parseYaml } from './yaml.ts';
import type { ParsedYaml } from './yaml.ts';

type Name = 'notes' | 'themes' | 'names' | 'glossary' | 'sources' | 'history';

/** The files of editorial matter as written, with the lines of their fields. */
export interface ApparatusFiles {
  readonly notes: ParsedYaml<z.infer<typeof notesSchema>>;
  readonly themes: ParsedYaml<z.infer<typeof themesSchema>>;
  readonly names: ParsedYaml<z.infer<typeof namesSchema>>;
  readonly glossary: ParsedYaml<z.infer<typeof glossarySchema>>;
  readonly sources: ParsedYaml<z.infer<typeof sourcesSchema>>;
  readonly history: ParsedYaml<z.infer<typeof historySchema>>;
}

export const fileOf = (name: Name) => `${name}.yaml`;

/**
 * Reads `content/notes.yaml` and the other files of editorial matter; `undefined` if one of them has a problem. All
 * are optional.
 */
export function readApparatus(root: string, report: Report): ApparatusFiles | undefined {
  const read = <S extends z.ZodType>(name: Name, schema: S): ParsedYaml<z.infer<S>> | undefined => {
    if (!existsSync(join(root, fileOf(name)))) return { data: schema.parse([]), lineOf: () => 1 };
    const file = readContent(root, fileOf(name), report);
    return file && parseYaml(file.text, schema, { file: file.path, firstLine: 1 }, report);
  };
  const notes = read('notes', notesSchema);
  const themes = read('themes', themesSchema);
  const names = read('names', namesSchema);
  const glossary = read('glossary', glossarySchema);
  const sources = read('sources', sourcesSchema);
  const history = read('history', historySchema);
  if (!notes || !themes || !names || !glossary || !sources || !history) return undefined;
  return { notes, themes, names, glossary, sources, history };
}

/** The place that a reference names: `declaration/3.4`. */
export function placeOf(reference: string): Place {
  const slash = reference.indexOf('/');
  return { document: reference.slice(0, slash), anchor: reference.slice(slash + 1) };
}

/** The editorial matter as pages use it, with its no-break spaces set. */
export function apparatusFrom(files: ApparatusFiles): Apparatus & { readonly history: readonly Change[] } {
  const { notes, themes, names, glossary, sources, history } = files;
  const ids = headingSlugs(glossary.data.map(({ fr }) => fr));
  return {
    notes: notes.data.map(({ at, words, text, ...note }) => ({
      ...note,
      place: placeOf(at),
      words: {
        ...(words.fr === undefined ? {} : { fr: setSpaces(words.fr, 'fr') }),
        ...(words.en === undefined ? {} : { en: setSpaces(words.en, 'en') }),
      },
      text: spaced(text),
    })),
    themes: themes.data.map(({ id, name, at }) => ({ id, name: spaced(name), places: at.map(placeOf) })),
    names: names.data.map(({ id, kind, name, forms, at, note, sources: cited }) => ({
      id,
      kind,
      name: spaced(name),
      forms: formsOf(name, forms),
      places: at.map(placeOf),
      note: note && spaced(note),
      sources: cited,
    })),
    glossary: glossary.data.map(({ fr, en, forms, at }, index) => ({
      id: ids[index] ?? fr,
      name: spaced({ fr, en }),
      forms: formsOf({ fr, en }, forms),
      places: at.map(placeOf),
    })),
    sources: sources.data.map((source) => ({ ...source, description: spaced(source.description) })),
    history: history.data.map(({ date, change }) => ({ date, change: spaced(change) })),
  };
}

const spaced = ({ fr, en }: PerLang<string>): PerLang<string> => ({
  fr: setSpaces(fr, 'fr'),
  en: setSpaces(en, 'en'),
});

const formsOf = (
  name: PerLang<string>,
  forms: { fr?: string[] | undefined; en?: string[] | undefined },
): PerLang<string[]> => ({ fr: forms.fr ?? [name.fr], en: forms.en ?? [name.en] });
