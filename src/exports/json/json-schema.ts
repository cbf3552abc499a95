import { z } from 'zod';
import { exportPath } from '../../edition/urls.ts';
import { utf8 } from '../export-format.ts';
import type { Format } from '../export-format.ts';
import { stemOf } from '../stem.ts';
import { editionShape, notice } from './edition-shape.ts';

export const SCHEMA_EXTENSION = 'schema.json';

/** The schema of the JSON file, in JSON Schema 2020-12. */
export const jsonSchema: Format<'schema'> = {
  id: 'schema',
  extension: SCHEMA_EXTENSION,
  mediaType: 'application/schema+json',
  purpose: 'data',
  scope: 'edition',
  languages: [['fr', 'en']],
  textless: true,
  write: (edition, part) => {
    const file = editionShape.extend({ $schema: z.url(), notice: z.array(notice) });
    const { $schema, ...schema } = z.toJSONSchema(file);
    const $id = part.address(exportPath(stemOf(edition), [], SCHEMA_EXTENSION));
    return utf8(`${JSON.stringify({ $schema, $id, title: edition.title.en, ...schema }, null, 2)}\n`);
  },
};
