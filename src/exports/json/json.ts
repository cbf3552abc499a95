import { z } from 'zod';
import type { Edition } from '../../edition/types.ts';
import { exportPath } from '../../edition/urls.ts';
import { stemOf, utf8, type Format, type Part } from '../export-format.ts';
import { noticesOf } from '../notice.ts';
import { editionShape, notice } from '../../edition/edition-shape.ts';

/** The whole model, with the notice that every file has. */
export const json: Format<'json'> = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  purpose: 'data',
  scope: 'edition',
  languages: [['fr', 'en']],
  write: (edition, part) =>
    file({ $schema: schemaAddress(edition, part), notice: noticesOf(edition, part), ...edition }),
};

/** The schema of the JSON file, in JSON Schema 2020-12. */
export const jsonSchema: Format<'schema'> = {
  id: 'schema',
  extension: 'schema.json',
  mediaType: 'application/schema+json',
  purpose: 'data',
  scope: 'edition',
  languages: [['fr', 'en']],
  textless: true,
  write: (edition, part) => {
    const shape = editionShape.extend({ $schema: z.url(), notice: z.array(notice) });
    const { $schema, ...schema } = z.toJSONSchema(shape);
    return file({ $schema, $id: schemaAddress(edition, part), title: edition.title.en, ...schema });
  },
};

const schemaAddress = (edition: Edition, { address }: Part): string =>
  address(exportPath(stemOf(edition), [], jsonSchema.extension));

const file = (content: object): Uint8Array => utf8(`${JSON.stringify(content, null, 2)}\n`);
