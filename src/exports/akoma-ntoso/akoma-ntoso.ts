import type { Document, Edition } from '../../edition/types.ts';
import { documentsOf } from '../export-format.ts';
import type { Format, Part } from '../export-format.ts';
import { onLines, x, xmlFile } from '../xml.ts';
import type { ElementContent } from '../xml.ts';
import { body } from './body.ts';
import { meta } from './meta.ts';
import type { Work } from './meta.ts';

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
    return xmlFile(
      x(
        'akomaNtoso',
        { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' },
        onLines(documentElement(edition, part, { main, document: main }, attached)),
      ),
    );
  },
};

/** The element for a document: a statement if it has sections, otherwise a plain document, such as a letter. */
const elementOf = (document: Document): string =>
  document.texts.fr.sections.length > 0 ? 'statement' : 'doc';

function documentElement(
  edition: Edition,
  part: Part,
  work: Work,
  attached: readonly Document[],
): ElementContent {
  const { document, main } = work;
  const attachments = attached.map((each, index) => {
    const component = index + 1;
    return x(
      'attachment',
      { eId: `att_${String(component)}` },
      onLines(documentElement(edition, part, { main, document: each, component }, [])),
    );
  });
  return x(
    elementOf(document),
    { name: document.id },
    onLines(
      meta(edition, part, work),
      ...body(edition, document, part.langs[0], work.component),
      ...(attachments.length > 0 ? [x('attachments', onLines(...attachments))] : []),
    ),
  );
}
