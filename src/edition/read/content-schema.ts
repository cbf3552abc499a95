import countries from 'i18n-iso-countries';
import { z } from 'zod';
import { LANGS, MARKED_NAME_TYPES, STATUSES } from '../types.ts';
import { NAME_KINDS, NOTE_KINDS, SPEAKERS, type Place } from '../apparatus.ts';
import { setSpaces } from '../spacing.ts';

/** Text that is not empty. */
const text = z.string('a text').trim().min(1, 'a text that is not empty');
const isoDate = z.iso.date('a date as YYYY-MM-DD');
const lang = z.enum(LANGS, `one of the languages ${LANGS.join(', ')}`);
const kindOf = <const Kinds extends readonly string[]>(kinds: Kinds) =>
  z.enum(kinds, `one of ${kinds.join(', ')}`);
const folderName = z
  .string('a name for an address')
  .regex(/^[a-z][a-z0-9-]*$/, 'a name for an address: small letters, digits and hyphens');
/** Text in which no-break spaces are set. */
const french = text.transform((words) => setSpaces(words, 'fr'));
const english = text.transform((words) => setSpaces(words, 'en'));
const perLang = z.strictObject({ fr: french, en: english }, 'a value for “fr” and one for “en”');

/** Front matter of `content/<document>/<lang>.md`. */
export const frontMatterSchema = z.strictObject({
  lang,
  status: kindOf(STATUSES),
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
    .min(1, 'at least one document')
    .superRefine((documents, context) => {
      documents.forEach(({ id }, i) => {
        if (documents.findIndex((other) => other.id === id) < i)
          context.addIssue({ code: 'custom', path: [i, 'id'], input: id, message: 'each document once' });
      });
    }),
  corrections: z.url({ protocol: /^(?:https?|mailto)$/, message: 'a web or mailto: address' }).optional(),
});

/** The documents that it lists, whatever else it says. */
export const documentIds = z
  .looseObject({ documents: z.array(z.looseObject({ id: folderName })) })
  .transform(({ documents }) => documents.map(({ id }) => id));

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

const number = z.int('a whole number').positive('a number from 1');
const sources = z.array(number, 'a list of numbers of sources.yaml').default([]);
const id = z.string('an anchor').regex(/^[a-z][a-z0-9-]*$/, 'an anchor: small letters, digits and hyphens');
/** A passage, as in `declaration/3.4`. */
const at = z
  .string('a document and an anchor, as in declaration/3.4')
  .regex(/^[a-z][a-z0-9-]*\/[a-z0-9.]+$/, 'a document and an anchor, as in declaration/3.4')
  .transform((reference): Place => {
    const [document = '', anchor = ''] = reference.split('/');
    return { document, anchor };
  });
const passages = z.array(at, 'a list of passages, as in [declaration/3.4]');
const places = passages.min(1, 'at least one passage');
const writtenForms = z.array(text, 'a list of forms').min(1, 'at least one form');
const forms = z
  .strictObject({ fr: z.array(text).min(1).optional(), en: z.array(text).min(1).optional() })
  .default({});
const address = z.url({ protocol: /^https?$/, message: 'an address that begins with https:// or http://' });
const link = z.strictObject({ name: perLang, address, consulted: z.boolean('true or false') });

/** The files of editorial matter, `content/<name>.yaml`. All are lists, and all are optional. */
export const SCHEMAS = {
  notes: z.array(
    z.strictObject({
      number,
      at,
      kind: kindOf(NOTE_KINDS),
      words: z.strictObject({ fr: french.exactOptional(), en: english.exactOptional() }).default({}),
      text: perLang.optional(),
      readings: z
        .array(z.strictObject({ source: number, fr: french, en: english }), 'a list of readings')
        .default([]),
      sources,
    }),
  ),
  themes: z.array(z.strictObject({ id, name: perLang, at: places })),
  names: z.array(
    z.strictObject({
      id,
      kind: kindOf(NAME_KINDS),
      name: perLang,
      forms,
      at: places,
      note: perLang.optional(),
      sources,
    }),
  ),
  glossary: z.array(z.strictObject({ fr: french, en: english, forms, at: places })),
  voices: z.array(z.strictObject({ at, who: kindOf(SPEAKERS), verb: perLang, words: perLang })),
  chronology: z.array(
    z.strictObject({
      date: z.union(
        [isoDate, z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)],
        'a date as YYYY-MM-DD or YYYY-MM',
      ),
      until: isoDate.optional(),
      sources,
      text: perLang,
      at: at.optional(),
    }),
  ),
  context: z.array(
    z.strictObject({
      id,
      title: perLang,
      text: perLang,
      at: passages.default([]),
      links: z.array(link, 'a list of links').default([]),
    }),
  ),
  sources: z.array(
    z.strictObject({
      number,
      siglum: z
        .strictObject({
          sign: z.string('a letter').regex(/^[A-Z]$/, 'one capital letter'),
          fr: text,
          en: text,
        })
        .optional(),
      description: perLang,
      address,
    }),
  ),
  history: z.array(z.strictObject({ date: isoDate, change: perLang })),
  'marked-names': z.array(
    z.strictObject({ id, type: kindOf(MARKED_NAME_TYPES), fr: writtenForms, en: writtenForms }),
  ),
  'other-names': z.array(
    z
      .strictObject({
        fr: text.optional(),
        en: text.optional(),
        also: z.array(text, 'a list of other names').min(1, 'at least one other name'),
      })
      .refine(({ fr, en }) => fr !== undefined || en !== undefined, 'words of the text in “fr” or “en”'),
  ),
};
