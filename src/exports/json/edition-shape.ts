import { z } from 'zod';
import { MARKED_NAME_TYPES, STATUSES } from '../../edition/types.ts';
import type { Edition } from '../../edition/types.ts';
import { apparatusShape } from './apparatus-shape.ts';
import { anchor, date, lang, perLang, text } from './parts.ts';

/*
 * The model as published. It is written a second time, apart from the types, because it is a promise to others: a
 * change of the model that would break it does not compile.
 */

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

const source = z.strictObject({
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
  source: source.optional().describe('Of a document that is not in the source of the edition'),
});

export const editionShape = z.strictObject({
  title: perLang(text),
  source: source.describe('Of every document that has none of its own'),
  documents: z.array(document),
  ...apparatusShape,
  markedNames: z
    .array(
      z.strictObject({
        id: text.describe('An entry of “names”'),
        type: z.enum(MARKED_NAME_TYPES),
        forms: perLang(z.array(text)).describe('Every form in which the texts have the name'),
      }),
    )
    .describe('What the TEI and Akoma Ntoso files mark in the texts, persons apart'),
  history: z
    .array(z.strictObject({ date, change: perLang(text) }))
    .describe('Changes to the text or to what is said of it, newest first'),
  corrections: z.url().optional().describe('Where errors are to be reported'),
}) satisfies z.ZodType<Edition>;

export const notice = z.strictObject({ lang, status: text, edition: text, independent: text });
