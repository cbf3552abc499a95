import { z } from 'zod';
import { NAME_KINDS, NOTE_KINDS } from '../apparatus.ts';
import { isoDate, perLang, text } from './content-schema.ts';

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

/** `content/notes.yaml`. */
export const notesSchema = z.array(
  z.strictObject({
    number,
    at,
    kind: z.enum(NOTE_KINDS, `one of ${NOTE_KINDS.join(', ')}`),
    words: z.strictObject({ fr: text.optional(), en: text.optional() }).default({}),
    text: perLang,
    sources,
  }),
);

/** `content/themes.yaml`. */
export const themesSchema = z.array(z.strictObject({ id, name: perLang, at: places }));

/** `content/names.yaml`. */
export const namesSchema = z.array(
  z.strictObject({
    id,
    kind: z.enum(NAME_KINDS, `one of ${NAME_KINDS.join(', ')}`),
    name: perLang,
    forms,
    at: places,
    note: perLang.optional(),
    sources,
  }),
);

/** `content/glossary.yaml`. */
export const glossarySchema = z.array(z.strictObject({ fr: text, en: text, forms, at: places }));

/** `content/sources.yaml`. */
export const sourcesSchema = z.array(
  z.strictObject({
    number,
    description: perLang,
    address: z.url({ protocol: /^https?$/, message: 'an address that begins with https:// or http://' }),
  }),
);

/** `content/history.yaml`. */
export const historySchema = z.array(z.strictObject({ date: isoDate, change: perLang }));
