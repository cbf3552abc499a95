import { SOURCE_LANG, type Document, type Edition, type Lang, type MarkedName } from '../../edition/types.ts';
import { documentsOf, type Format, type Part } from '../export-format.ts';
import { holding, xml, xmlFile, type Xml, personId, roleId } from '../xml.ts';
import { body } from './body.ts';
import { useMessages } from '../../i18n/index.ts';
import { documentPath } from '../../edition/urls.ts';
import { fileDateOf, noticesOf } from '../notice.ts';

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
    ${holding('attachments', attachments)}
    </${element}>`;
}

/** A document and its role: the main document, or the annex with that number. */
interface Work {
  readonly main: Document;
  readonly document: Document;
  readonly component?: number;
}

/** ISO 639-2 codes, which the addresses of Akoma Ntoso use. */
const LANGUAGE_CODES: Record<Lang, string> = { fr: 'fra', en: 'eng' };

/** The maker of the edition, as the source of the metadata. */
const EDITOR = 'editor';

/**
 * Addresses by the Akoma Ntoso Naming Convention. The source has no symbol; the convention writes “nn” instead. An
 * annex is a component of the main document.
 */
function addresses({ main, component }: Work, lang: Lang) {
  const work = `/akn/un/doc/${main.id}/${main.date}/nn`;
  const expression = `${work}/${LANGUAGE_CODES[lang]}@`;
  const part = component === undefined ? '!main' : `!annex_${String(component)}`;
  return {
    work: { uri: work, own: `${work}/${part}` },
    expression: { uri: expression, own: `${expression}/${part}` },
    manifestation: { uri: `${expression}.xml`, own: `${expression}/${part}.xml` },
  };
}

export function meta(edition: Edition, part: Part, work: Work): Xml {
  const [lang] = part.langs;
  const { document } = work;
  const uris = addresses(work, lang);
  const { title, status } = document.texts[lang];
  const translated = status !== 'official';
  const editor = [xml`<FRBRauthor href="#${EDITOR}" />`];
  const states = document.signatories.map(
    ({ anchor }) => xml`<FRBRauthor href="#${stateId(document, anchor)}" />`,
  );
  const authors = states.length > 0 ? states : editor;
  const written = xml`<FRBRdate date="${document.date}" name="document" />`;
  // The file and a translation made for the edition have the date of the edition.
  const made = (name: string) => xml`<FRBRdate date="${fileDateOf(edition, part)}" name="${name}" />`;
  // Annexes refer to those of the main document.
  const shared = work.component === undefined && [references(edition, lang), statusNote(edition, part)];
  const names = ({ uri, own }: { uri: string; own: string }) => xml`
    <FRBRthis value="${own}" />
    <FRBRuri value="${uri}" />`;
  return xml`
    <meta>
    <identification source="#${EDITOR}">
    <FRBRWork>
    ${names(uris.work)}
    <FRBRalias name="title" value="${title}" />
    ${written}
    ${authors}
    <FRBRcountry value="un" />
    </FRBRWork>
    <FRBRExpression>
    ${names(uris.expression)}
    ${translated ? made('translation') : written}
    ${translated ? editor : authors}
    <FRBRlanguage language="${LANGUAGE_CODES[lang]}" />
    ${translated && translation(work)}
    </FRBRExpression>
    <FRBRManifestation>
    ${names(uris.manifestation)}
    <FRBRalias name="address" value="${part.address(documentPath(document, lang))}" />
    ${made('edition')}
    ${editor}
    <FRBRformat value="application/akn+xml" />
    </FRBRManifestation>
    </identification>
    ${shared}
    </meta>`;
}

/** The original of a translation, and the translator. */
const translation = (work: Work): Xml => {
  const original = addresses(work, SOURCE_LANG).expression.own;
  return xml`<FRBRtranslation href="${original}" by="#${EDITOR}" fromLanguage="${SOURCE_LANG}" authoritative="false" />`;
};

/** The States are the authors, as in citations. */
const stateId = (document: Document, anchor: string): string => `${personId(document, anchor)}-state`;

const CLASSES: Record<MarkedName['type'], string> = {
  place: 'TLCLocation',
  organization: 'TLCOrganization',
  initiative: 'TLCEvent',
};

/** Everything that the texts refer to. */
function references({ documents, markedNames }: Edition, lang: Lang): Xml {
  const entry = (element: string, id: string, showAs: string) => {
    const address = `/akn/ontology/${element.slice('TLC'.length).toLowerCase()}/un/${id}`;
    return xml`<${element} eId="${id}" href="${address}" showAs="${showAs}" />`;
  };
  const signatories = documents.flatMap((document) =>
    document.signatories.flatMap(({ anchor, name, office, state }) => [
      entry('TLCPerson', personId(document, anchor), name),
      entry('TLCOrganization', stateId(document, anchor), state[lang]),
      entry('TLCRole', roleId(document, anchor), office[lang]),
    ]),
  );
  return xml`
    <references source="#${EDITOR}">
    ${entry('TLCOrganization', EDITOR, useMessages(lang)('site.name'))}
    ${signatories}
    ${markedNames.map(({ id, type, forms }) => entry(CLASSES[type], id, forms[lang][0] ?? id))}
    </references>`;
}

/** The status of the text, as a note of the edition. */
function statusNote(edition: Edition, part: Part): Xml {
  const paragraphs = noticesOf(edition, part).flatMap(({ status, edition: from, independent }) =>
    [status, from, independent].map((line) => xml`<p>${line}</p>`),
  );
  return xml`
    <notes source="#${EDITOR}">
    <note eId="note_1">
    ${paragraphs}
    </note>
    </notes>`;
}
