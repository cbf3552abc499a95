import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { SCHEMAS } from './content-schema.ts';
import { sourcesIn, type Apparatus, type Note, type Place } from '../apparatus.ts';
import type { Report } from './problem.ts';
import { headingSlugs } from '../heading-slugs.ts';
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

/** The place that a reference names: `declaration/3.4`. */
export function placeOf(reference: string): Place {
  const slash = reference.indexOf('/');
  return { document: reference.slice(0, slash), anchor: reference.slice(slash + 1) };
}

/** The editorial matter as pages use it, with its no-break spaces set. */
export function apparatusFrom(files: ApparatusFiles): Apparatus {
  const { notes, themes, names, glossary, voices, chronology, context, sources, history } = files;
  const ids = headingSlugs(glossary.data.map(({ fr }) => fr));
  return {
    notes: notes.data.map((note) => noteFrom(note, sources.data)),
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
    voices: voices.data.map(({ at, who, verb, words }) => ({
      place: placeOf(at),
      who,
      verb: spaced(verb),
      words: spaced(words),
    })),
    chronology: chronology.data.map(({ at, text, ...line }) => ({
      ...line,
      text: spaced(text),
      place: at === undefined ? undefined : placeOf(at),
    })),
    context: context.data.map(({ title, text, at, links, ...part }) => ({
      ...part,
      title: spaced(title),
      text: spaced(text),
      places: at.map(placeOf),
      links: links.map((link) => ({ ...link, name: spaced(link.name) })),
    })),
    sources: sources.data.map((source) => ({ ...source, description: spaced(source.description) })),
    history: history.data.map(({ date, change }) => ({ date, change: spaced(change) })),
    otherNames: files['other-names'].data,
    markedNames: files['marked-names'].data.map(({ id, type, fr, en }) => ({ id, type, forms: { fr, en } })),
  };
}

/** A note with its readings as one text: `J: extremely important. P: as in the French.` */
function noteFrom(
  { at, words, text, readings, ...note }: ApparatusFiles['notes']['data'][number],
  sources: ApparatusFiles['sources']['data'],
): Note {
  const labelOf = (source: number) =>
    sources.find(({ number }) => number === source)?.siglum?.sign ?? `[${String(source)}]`;
  const own = text ?? {
    fr: readings.map(({ source, fr }) => `${labelOf(source)} : ${fr}.`).join(' '),
    en: readings.map(({ source, en }) => `${labelOf(source)}: ${en}.`).join(' '),
  };
  return {
    ...note,
    place: placeOf(at),
    words: {
      ...(words.fr === undefined ? {} : { fr: setSpaces(words.fr, 'fr') }),
      ...(words.en === undefined ? {} : { en: setSpaces(words.en, 'en') }),
    },
    text: spaced(own),
    readings: readings.map(({ source, fr, en }) => ({ source, text: spaced({ fr, en }) })),
    sources: [...new Set([...note.sources, ...readings.map(({ source }) => source), ...sourcesIn(own.fr)])],
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
