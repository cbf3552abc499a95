import { z } from 'zod';
import { LANGS } from '../../edition/types.ts';

export const textShape = z.string().min(1);
export const anchor = z
  .string()
  .regex(/^[a-z0-9-]+(\.\d+)*$/)
  .describe('Address of the passage within its document, the same in every language');
export const lang = z.enum(LANGS);
export const date = z.iso.date();

export const perLangShape = <T extends z.ZodType>(each: T) => z.strictObject({ fr: each, en: each });
