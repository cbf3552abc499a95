import { z } from 'zod';
import { NAME_KINDS, NOTE_KINDS, SPEAKERS } from './apparatus.ts';
import { LANGS, MARKED_NAME_TYPES, STATUSES } from './types.ts';

/*
 * The model, as it is published with the JSON file: every change of it is a change of a promise to others. The types
 * of the model are inferred from it.
 */

const text = z.string().min(1);
const anchor = z
  .string()
  .regex(/^[a-z0-9-]+(\.\d+)*$/)
  .describe('Address of the passage within its document, the same in every language');
const lang = z.enum(LANGS);
const date = z.iso.date();

const perLang = <T extends z.ZodType>(each: T) => z.strictObject({ fr: each, en: each });

const place = z.strictObject({ document: text, anchor });
const places = z.array(place).describe('Every passage that has it, in reading order');
const number = z.int().positive();
const cited = z.array(number).describe('Numbers of “sources”');
const forms = perLang(z.array(text)).describe('How it stands in the texts');
const entry = { id: text, name: perLang(text), places };

const note = z.strictObject({
  number: number.describe('Kept for good'),
  place,
  kind: z.enum(NOTE_KINDS),
  words: z
    .strictObject({ fr: text.exactOptional(), en: text.exactOptional() })
    .describe('What it is about, as it stands there; a note without any is about the whole document'),
  text: perLang(text).describe('What it says, its readings included'),
  readings: z
    .array(z.strictObject({ source: number, text: perLang(text) }))
    .describe('What other texts have, in the words of the edition'),
  sources: cited,
});

const voice = z.strictObject({
  place,
  who: z.enum(SPEAKERS),
  verb: perLang(text).describe('The verb of speech as it stands there'),
  words: perLang(text).describe('The words with that verb'),
});

const happening = z.strictObject({
  date: text.describe('A day or a month'),
  until: date.optional(),
  text: perLang(text),
  sources: cited,
  place: place.optional().describe('The passage that says so'),
});

const contextPart = z.strictObject({
  id: text,
  title: perLang(text),
  text: perLang(text).describe('[2] is a number of “sources”'),
  places: z.array(place).describe('The passages that say so'),
  links: z.array(z.strictObject({ name: perLang(text), address: z.url(), consulted: z.boolean() })),
});

const nameEntry = z.strictObject({
  ...entry,
  kind: z.enum(NAME_KINDS),
  forms,
  note: perLang(text).optional().describe('Other forms of the name, offices and careers'),
  sources: cited,
});

const citedSource = z.strictObject({
  number,
  siglum: z.strictObject({ sign: text, fr: text, en: text }).optional(),
  description: perLang(text),
  address: z.url(),
});

/** The editorial matter, which is about the text and no part of it. */
const apparatus = {
  notes: z.array(note).describe('The editorial notes'),
  themes: z.array(z.strictObject(entry)).describe('The index of subjects'),
  names: z.array(nameEntry).describe('The index of persons, States, bodies and places'),
  glossary: z.array(z.strictObject({ ...entry, forms })).describe('French terms with their English ones'),
  voices: z.array(voice).describe('Who speaks where, and with which verb'),
  chronology: z.array(happening).describe('What came before and after'),
  context: z.array(contextPart).describe('What the documents stand in'),
  sources: z.array(citedSource).describe('What the notes and the index of names rest on'),
};

const item = z.strictObject({ anchor, text });

const paragraph = z.strictObject({
  anchor,
  number: z
    .int()
    .positive()
    .nullable()
    .describe('The printed number; null for the paragraphs of a preamble or a letter'),
  text,
  items: z.array(item).describe('The dashed items of the paragraph'),
});

const section = z.strictObject({
  anchor,
  number: z.int().positive(),
  title: text,
  slug: text.describe('Readable address of the heading in its language'),
  paragraphs: z.array(paragraph),
});

const documentText = z.strictObject({
  lang,
  status: z.enum(STATUSES).describe('Whether this text is official or a translation made for the edition'),
  name: text.describe('Short name; editorial, not part of the text'),
  slug: text.describe('Folder of the document in the addresses of the site'),
  symbol: text.optional().describe('Symbol under which the United Nations circulated the document'),
  agenda: z.array(item).describe('Agenda titles above the heading'),
  annex: text.optional(),
  original: text.optional(),
  title: text,
  subtitle: text.optional(),
  dateline: text.optional(),
  opening: z.array(paragraph).describe('The unnumbered paragraphs before the first section'),
  sections: z.array(section),
  closing: text.optional().describe('The line before the signatures'),
});

const signatory = z.strictObject({
  anchor,
  name: text.describe('As printed in the source'),
  office: perLang(text),
  state: perLang(text),
  country: z.string().length(2).describe('ISO 3166-1 alpha-2'),
  document: text,
  date,
  printed: z.boolean().describe('Whether the source prints the office above the name'),
  named: z.array(text).describe('Entries of “names” under which the person or the State is named'),
});

const witness = z.strictObject({
  lang,
  file: text,
  bytes: z.int().positive().describe('Length of the file'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const document = z.strictObject({
  id: text,
  date,
  place: perLang(text).optional().describe('Where it was signed, if its date line says so'),
  symbol: text.optional().describe('Of the document, or of the letter that transmits it'),
  texts: perLang(documentText),
  signatories: z.array(signatory),
  source: witness.optional().describe('Of a document that is not in the source of the edition'),
});

export const editionShape = z.strictObject({
  title: perLang(text),
  source: witness.describe('Of every document that has none of its own'),
  documents: z.array(document),
  ...apparatus,
  markedNames: z
    .array(
      z.strictObject({
        id: text.describe('An entry of “names”'),
        type: z.enum(MARKED_NAME_TYPES),
        forms: perLang(z.array(text)).describe('Every form in which the texts have the name'),
      }),
    )
    .describe('What the TEI and Akoma Ntoso files mark in the texts, persons apart'),
  otherNames: z
    .array(z.strictObject({ fr: text.optional(), en: text.optional(), also: z.array(text) }))
    .describe('Words of the texts, and what readers look for in their place'),
  history: z
    .array(z.strictObject({ date, change: perLang(text) }))
    .describe('Changes to the text or to what is said of it, newest first'),
  corrections: z.url().optional().describe('Where errors are to be reported'),
});

export const notice = z.strictObject({ lang, status: text, edition: text, independent: text });
