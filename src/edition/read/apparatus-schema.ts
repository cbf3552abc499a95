import { z } from 'zod';
import { NAME_KINDS, NOTE_KINDS, SPEAKERS } from '../apparatus.ts';
import { isoDate, markedNamesSchema, otherNamesSchema, perLang, text } from './content-schema.ts';

const number = z.int('a whole number').positive('a number from 1');
const sources = z.array(number, 'a list of numbers of sources.yaml').default([]);
const id = z.string('an anchor').regex(/^[a-z][a-z0-9-]*$/, 'an anchor: small letters, digits and hyphens');
const at = z
  .string('a document and an anchor, as in declaration/3.4')
  .regex(/^[a-z][a-z0-9-]*\/[a-z0-9.]+$/, 'a document and an anchor, as in declaration/3.4');
const places = z.array(at, 'a list of passages, as in [declaration/3.4]').min(1, 'at least one passage');
const forms = z
  .strictObject({ fr: z.array(text).min(1).optional(), en: z.array(text).min(1).optional() })
  .default({});
const address = z.url({ protocol: /^https?$/, message: 'an address that begins with https:// or http://' });
const kindOf = <const Kinds extends readonly string[]>(kinds: Kinds) =>
  z.enum(kinds, `one of ${kinds.join(', ')}`);

/** The files of editorial matter, `content/<name>.yaml`. All are lists, and all are optional. */
export const SCHEMAS = {
  notes: z.array(
    z.strictObject({
      number,
      at,
      kind: kindOf(NOTE_KINDS),
      words: z.strictObject({ fr: text.optional(), en: text.optional() }).default({}),
      text: perLang.optional(),
      readings: z
        .array(z.strictObject({ source: number, fr: text, en: text }), 'a list of readings')
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
  glossary: z.array(z.strictObject({ fr: text, en: text, forms, at: places })),
  voices: z.array(z.strictObject({ at, who: kindOf(SPEAKERS), verb: perLang, words: perLang })),
  chronology: z.array(
    z.strictObject({
      date: z.union(
        [isoDate, z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)],
        'a date as YYYY-MM-DD or YYYY-MM',
      ),
      until: isoDate.optional(),
      text: perLang,
      sources,
      at: at.optional(),
    }),
  ),
  context: z.array(
    z.strictObject({
      id,
      title: perLang,
      text: perLang,
      at: z.array(at, 'a list of passages, as in [declaration/3.4]').default([]),
      links: z
        .array(
          z.strictObject({ name: perLang, address, consulted: z.boolean('true or false') }),
          'a list of links',
        )
        .default([]),
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
  'marked-names': markedNamesSchema,
  'other-names': otherNamesSchema,
};
