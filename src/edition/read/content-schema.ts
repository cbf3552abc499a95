import countries from 'i18n-iso-countries';
import { z } from 'zod';
import { LANGS, MARKED_NAME_TYPES, STATUSES } from '../types.ts';

/** Text that is not empty. */
export const text = z.string('a text').trim().min(1, 'a text that is not empty');
export const isoDate = z.iso.date('a date as YYYY-MM-DD');
const lang = z.enum(LANGS, `one of the languages ${LANGS.join(', ')}`);
const folderName = z
  .string('a name for an address')
  .regex(/^[a-z][a-z0-9-]*$/, 'a name for an address: small letters, digits and hyphens');
export const perLang = z.strictObject({ fr: text, en: text }, 'a value for “fr” and one for “en”');

/** Front matter of `content/<document>/<lang>.md`. */
export const frontMatterSchema = z.strictObject({
  lang,
  status: z.enum(STATUSES, `one of ${STATUSES.join(', ')}`),
  name: text,
  slug: folderName,
  symbol: z
    .string('a document symbol')
    .regex(/^[A-Z]+\/\S+$/, 'a document symbol: capital letters, a slash and no space')
    .optional(),
  agenda: z.array(text, 'a list of agenda titles').default([]),
  annex: text.optional(),
  original: text.optional(),
  title: text,
  subtitle: text.optional(),
  dateline: text.optional(),
  closing: text.optional(),
});

/** `content/edition.yaml`. */
export const editionSchema = z.strictObject({
  title: perLang,
  source: z.strictObject({ file: text, lang }, 'the “file” of the source text and its “lang”'),
  documents: z
    .array(z.strictObject({ id: folderName, date: isoDate, place: perLang.optional() }))
    .min(1, 'at least one document'),
  corrections: z.url({ protocol: /^(?:https?|mailto)$/, message: 'a web or mailto: address' }).optional(),
});

/** `content/signatories.yaml`. */
export const signatoriesSchema = z.array(
  z.strictObject({
    name: text,
    document: folderName,
    date: isoDate,
    country: z
      .string('a country code')
      .refine(
        (code) => /^[A-Z]{2}$/.test(code) && countries.isValid(code),
        'a country code of ISO 3166-1 alpha-2, such as JP',
      ),
    state: perLang,
    office: perLang,
    printed: z.boolean('true or false').default(true),
    named: z.array(folderName, 'a list of entries of names.yaml').default([]),
  }),
);
export type SignatoryRecord = z.infer<typeof signatoriesSchema>[number];

/** `content/marked-names.yaml`. */
export const markedNamesSchema = z.array(
  z.strictObject({
    id: folderName,
    type: z.enum(MARKED_NAME_TYPES, `one of ${MARKED_NAME_TYPES.join(', ')}`),
    fr: z.array(text, 'a list of forms').min(1, 'at least one form'),
    en: z.array(text, 'a list of forms').min(1, 'at least one form'),
  }),
);
export type MarkedNameRecord = z.infer<typeof markedNamesSchema>[number];

/** `content/other-names.yaml`. */
export const otherNamesSchema = z.array(
  z
    .strictObject({
      fr: text.optional(),
      en: text.optional(),
      also: z.array(text, 'a list of other names').min(1, 'at least one other name'),
    })
    .refine(({ fr, en }) => fr !== undefined || en !== undefined, 'words of the text in “fr” or “en”'),
);
