import type { Document, Edition } from '../../edition/types.ts';
import { rowsOf, documentsOf, type Row, type Format, type Part } from '../export-format.ts';
import { fileDateOf, noticesOf } from '../notice.ts';
import { attributes, inline, xml, xmlFile, type Xml } from '../xml.ts';

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
      xml`<!DOCTYPE tmx SYSTEM "tmx14.dtd">`,
      xml`
        <tmx version="1.4">
        ${header(edition, part)}
        <body>
        ${documentsOf(edition, part).flatMap((document) =>
          rowsOf(document, part.langs).map((row, index) => unit(document, part, row, index)),
        )}
        </body>
        </tmx>`,
    ),
};

function header(edition: Edition, part: Part): Xml {
  const notes = noticesOf(edition, part).map(
    ({ lang, status, edition: from, independent }) =>
      xml`<note xml:lang="${lang}">${[status, from, independent].join(' ')}</note>`,
  );
  const own = attributes({
    creationtool: 'astana-2004',
    creationtoolversion: '1',
    segtype: 'paragraph',
    'o-tmf': 'astana-2004',
    adminlang: 'en',
    srclang: part.langs[0],
    datatype: 'plaintext',
    creationdate: `${fileDateOf(edition, part).replaceAll('-', '')}T000000Z`,
  });
  return xml`<header${own}>\n${notes}\n</header>`;
}

function unit({ id, texts }: Document, { langs }: Part, row: Row, index: number): Xml {
  const variants = langs.map((lang, i) => {
    const status = xml`<prop type="x-status">${texts[lang].status}</prop>`;
    // Without the number, which each language writes its own way.
    return xml`<tuv xml:lang="${lang}">${status}<seg>${(row[i] ?? row[0]).text}</seg></tuv>`;
  });
  const passage = xml`<prop type="x-passage">${row[0].anchor}</prop>`;
  // Several lines of a heading have one anchor, so units are numbered by their position in the document.
  return inline`<tu tuid="${id}-${String(index + 1)}">${passage}${variants}</tu>`;
}
