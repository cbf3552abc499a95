import { z } from 'zod';
import { MARKED_NAME_TYPES, STATUSES } from '../../edition/types.ts';
import type { Edition } from '../../edition/types.ts';
import { anchor, apparatusShape, date, lang, perLangShape, textShape } from './apparatus-shape.ts';

/*
 * The model as published. It is written a second time, apart from the types, because it is a promise to others: a
 * change of the model that would break it does not compile.
 */

const item = z.strictObject({ anchor, text: textShape });

const paragraph = z.strictObject({
  anchor,
  number: z
    .int()
    .positive()
    .nullable()
    .describe('The printed number; null for the paragraphs of a preamble or a letter'),
  text: textShape,
  items: z.array(item).describe('The dashed items of the paragraph'),
});

const section = z.strictObject({
  anchor,
  number: z.int().positive(),
  title: textShape,
  slug: textShape.describe('Readable address of the heading in its language'),
  paragraphs: z.array(paragraph),
});

const documentText = z.strictObject({
  lang,
  status: z.enum(STATUSES).describe('Whether this text is official or a translation made for the edition'),
  name: textShape.describe('Short name; editorial, not part of the text'),
  slug: textShape.describe('Folder of the document in the addresses of the site'),
  symbol: textShape.optional().describe('Symbol under which the United Nations circulated the document'),
  agenda: z.array(item).describe('Agenda titles above the heading'),
  annex: textShape.optional(),
  original: textShape.optional(),
  title: textShape,
  subtitle: textShape.optional(),
  dateline: textShape.optional(),
  opening: z.array(paragraph).describe('The unnumbered paragraphs before the first section'),
  sections: z.array(section),
  closing: textShape.optional().describe('The line before the signatures'),
});

const signatory = z.strictObject({
  anchor,
  name: textShape.describe('As printed in the source'),
  office: perLangShape(textShape),
  state: perLangShape(textShape),
  country: z.string().length(2).describe('ISO 3166-1 alpha-2'),
  document: textShape,
  date,
  printed: z.boolean().describe('Whether the source prints the office above the name'),
  named: z.array(textShape).describe('Entries of “names” under which the person or the State is named'),
});

const source = z.strictObject({
  lang,
  file: textShape,
  bytes: z.int().positive().describe('Length of the file'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const document = z.strictObject({
  id: textShape,
  date,
  place: perLangShape(textShape).optional().describe('Where it was signed, if its date line says so'),
  symbol: textShape.optional().describe('Of the document, or of the letter that transmits it'),
  texts: perLangShape(documentText),
  signatories: z.array(signatory),
  source: source.optional().describe('Of a document that is not in the source of the edition'),
});

export const editionShape = z.strictObject({
  title: perLangShape(textShape),
  source: source.describe('Of every document that has none of its own'),
  documents: z.array(document),
  ...apparatusShape,
  markedNames: z
    .array(
      z.strictObject({
        id: textShape.describe('An entry of “names”'),
        type: z.enum(MARKED_NAME_TYPES),
        forms: perLangShape(z.array(textShape)).describe('Every form in which the texts have the name'),
      }),
    )
    .describe('What the TEI and Akoma Ntoso files mark in the texts, persons apart'),
  otherNames: z
    .array(z.strictObject({ fr: textShape.optional(), en: textShape.optional(), also: z.array(textShape) }))
    .describe('Words of the texts, and what readers look for in their place'),
  history: z
    .array(z.strictObject({ date, change: perLangShape(textShape) }))
    .describe('Changes to the text or to what is said of it, newest first'),
  corrections: z.url().optional().describe('Where errors are to be reported'),
}) satisfies z.ZodType<Edition>;

export const notice = z.strictObject({ lang, status: textShape, edition: textShape, independent: textShape });
