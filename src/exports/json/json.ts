import { exportPath } from '../../edition/urls.ts';
import { utf8 } from '../export-format.ts';
import type { Format } from '../export-format.ts';
import { noticesOf } from '../notice.ts';
import { stemOf } from '../stem.ts';
import { SCHEMA_EXTENSION } from './json-schema.ts';

/** The whole model, with the notice that every file has. */
export const json: Format<'json'> = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  purpose: 'data',
  scope: 'edition',
  languages: [['fr', 'en']],
  write: (edition, part) =>
    utf8(
      `${JSON.stringify(
        {
          $schema: part.address(exportPath(stemOf(edition), [], SCHEMA_EXTENSION)),
          notice: noticesOf(edition, part),
          ...edition,
        },
        null,
        2,
      )}\n`,
    ),
};
