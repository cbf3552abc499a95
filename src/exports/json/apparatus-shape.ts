import { z } from 'zod';
import { NAME_KINDS, NOTE_KINDS, SPEAKERS } from '../../edition/apparatus.ts';
import { LANGS } from '../../edition/types.ts';

export const textShape = z.string().min(1);
export const anchor = z
  .string()
  .regex(/^[a-z0-9-]+(\.\d+)*$/)
  .describe('Address of the passage within its document, the same in every language');
export const lang = z.enum(LANGS);
export const date = z.iso.date();

export const perLangShape = <T extends z.ZodType>(each: T) => z.strictObject({ fr: each, en: each });

const place = z.strictObject({ document: textShape, anchor });
const places = z.array(place).describe('Every passage that has it, in reading order');
const number = z.int().positive();
const cited = z.array(number).describe('Numbers of “sources”');
const forms = perLangShape(z.array(textShape)).describe('How it stands in the texts');
const entry = { id: textShape, name: perLangShape(textShape), places };

const note = z.strictObject({
  number: number.describe('Kept for good'),
  place,
  kind: z.enum(NOTE_KINDS),
  words: z
    .strictObject({ fr: textShape.exactOptional(), en: textShape.exactOptional() })
    .describe('What it is about, as it stands there; a note without any is about the whole document'),
  text: perLangShape(textShape).describe('What it says, its readings included'),
  readings: z
    .array(z.strictObject({ source: number, text: perLangShape(textShape) }))
    .describe('What other texts have, in the words of the edition'),
  sources: cited,
});

const voice = z.strictObject({
  place,
  who: z.enum(SPEAKERS),
  verb: perLangShape(textShape).describe('The verb of speech as it stands there'),
  words: perLangShape(textShape).describe('The words with that verb'),
});

const happening = z.strictObject({
  date: textShape.describe('A day or a month'),
  until: date.optional(),
  text: perLangShape(textShape),
  sources: cited,
  place: place.optional().describe('The passage that says so'),
});

const contextPart = z.strictObject({
  id: textShape,
  title: perLangShape(textShape),
  text: perLangShape(textShape).describe('[2] is a number of “sources”'),
  places: z.array(place).describe('The passages that say so'),
  links: z.array(z.strictObject({ name: perLangShape(textShape), address: z.url(), consulted: z.boolean() })),
});

const name = z.strictObject({
  ...entry,
  kind: z.enum(NAME_KINDS),
  forms,
  note: perLangShape(textShape).optional().describe('Other forms of the name, offices and careers'),
  sources: cited,
});

const source = z.strictObject({
  number,
  siglum: z.strictObject({ sign: textShape, fr: textShape, en: textShape }).optional(),
  description: perLangShape(textShape),
  address: z.url(),
});

/** The schema of the editorial matter, which is about the text and no part of it. */
export const apparatusShape = {
  notes: z.array(note).describe('The editorial notes'),
  themes: z.array(z.strictObject(entry)).describe('The index of subjects'),
  names: z.array(name).describe('The index of persons, States, bodies and places'),
  glossary: z.array(z.strictObject({ ...entry, forms })).describe('French terms with their English ones'),
  voices: z.array(voice).describe('Who speaks where, and with which verb'),
  chronology: z.array(happening).describe('What came before and after'),
  context: z.array(contextPart).describe('What the documents stand in'),
  sources: z.array(source).describe('What the notes and the index of names rest on'),
};
