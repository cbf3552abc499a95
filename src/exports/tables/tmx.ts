import type { Document, Edition } from '../../edition/types.ts';
import { rowsOf } from '../rows.ts';
import type { Row } from '../rows.ts';
import { documentsOf } from '../export-format.ts';
import type { Format, Part } from '../export-format.ts';
import { fileDateOf, noticesOf } from '../notice.ts';
import { onLines, x, xmlFile } from '../xml.ts';
import type { ElementContent } from '../xml.ts';

/** Translation Memory eXchange 1.4b: the aligned passages, for translation tools. */
export const tmx: Format<'tmx'> = {
  id: 'tmx',
  extension: 'tmx',
  mediaType: 'application/xml',
  purpose: 'translation',
  scope: 'edition',
  languages: [['fr', 'en']],
  write: (edition, part) =>
    xmlFile(
      { type: 'doctype', name: 'tmx', system: 'tmx14.dtd' },
      x('tmx', { version: '1.4' }, onLines(header(edition, part), body(edition, part))),
    ),
};

function header(edition: Edition, part: Part): ElementContent {
  const [source] = part.langs;
  const notes = noticesOf(edition, part).map(({ lang, status, edition: from, independent }) =>
    x('note', { 'xml:lang': lang }, [status, from, independent].join(' ')),
  );
  const attributes = {
    creationtool: 'astana-2004',
    creationtoolversion: '1',
    segtype: 'paragraph',
    'o-tmf': 'astana-2004',
    adminlang: 'en',
    srclang: source,
    datatype: 'plaintext',
    creationdate: `${fileDateOf(edition, part).replaceAll('-', '')}T000000Z`,
  };
  return x('header', attributes, onLines(...notes));
}

const body = (edition: Edition, part: Part): ElementContent =>
  x(
    'body',
    onLines(
      ...documentsOf(edition, part).flatMap((document) =>
        rowsOf(document, part.langs).map((row, index) => unit(document, part, row, index)),
      ),
    ),
  );

function unit(document: Document, { langs }: Part, row: Row, index: number): ElementContent {
  const variants = langs.map((lang, i) =>
    x('tuv', { 'xml:lang': lang }, [
      x('prop', { type: 'x-status' }, document.texts[lang].status),
      // Without the number, which each language writes its own way.
      x('seg', (row[i] ?? row[0]).text),
    ]),
  );
  // Several lines of a heading have one anchor, so units are numbered by their position in the document.
  return x('tu', { tuid: `${document.id}-${String(index + 1)}` }, [
    x('prop', { type: 'x-passage' }, row[0].anchor),
    ...variants,
  ]);
}
