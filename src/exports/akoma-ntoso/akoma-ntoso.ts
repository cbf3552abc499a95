import type { Document, Edition } from '../../edition/types.ts';
import { documentsOf, type Format, type Part } from '../export-format.ts';
import { NOTHING, xml, xmlFile, type Xml } from '../xml.ts';
import { body } from './body.ts';
import { meta, type Work } from './meta.ts';

/**
 * Akoma Ntoso 3.0 (OASIS LegalDocML 1.0), with one expression for each language. The first document has the others as
 * attachments, as the letter has the declaration as its annex.
 */
export const akomaNtoso: Format<'akn'> = {
  id: 'akn',
  extension: 'akn.xml',
  mediaType: 'application/akn+xml',
  purpose: 'data',
  scope: 'edition',
  languages: [['fr'], ['en']],
  write: (edition, part) => {
    const [main, ...attached] = documentsOf(edition, part);
    if (!main) throw new Error('Akoma Ntoso needs a document, and the edition has none.');
    return xmlFile(xml`
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
      ${documentElement(edition, part, { main, document: main }, attached)}
      </akomaNtoso>`);
  },
};

function documentElement(edition: Edition, part: Part, work: Work, attached: readonly Document[]): Xml {
  const { document, main, component } = work;
  // A statement if it has sections, otherwise a plain document, such as a letter.
  const element = document.texts.fr.sections.length > 0 ? 'statement' : 'doc';
  const attachments = attached.map((each, index) => {
    const own = { main, document: each, component: index + 1 };
    return xml`
      <attachment eId="att_${String(own.component)}">
      ${documentElement(edition, part, own, [])}
      </attachment>`;
  });
  return xml`
    <${element} name="${document.id}">
    ${meta(edition, part, work)}
    ${body(edition, document, part.langs[0], component)}
    ${attachments.length > 0 ? xml`<attachments>\n${attachments}\n</attachments>` : NOTHING}
    </${element}>`;
}
