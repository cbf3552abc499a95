import { useMessages } from '../../i18n/index.ts';
import { SOURCE_LANG } from '../../edition/types.ts';
import type { Document, Edition, Lang, MarkedName } from '../../edition/types.ts';
import { documentPath } from '../../edition/urls.ts';
import type { Part } from '../export-format.ts';
import { fileDateOf, noticesOf } from '../notice.ts';
import { personId } from '../identifiers.ts';
import { onLines, x } from '../xml.ts';
import type { ElementContent } from '../xml.ts';

/** A document and its role: the main document, or the annex with that number. */
export interface Work {
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

const value = (element: string, text: string) => x(element, { value: text });

export function meta(edition: Edition, part: Part, work: Work): ElementContent {
  const [lang] = part.langs;
  const { document } = work;
  const uris = addresses(work, lang);
  const text = document.texts[lang];
  const translated = text.status !== 'official';
  const editor = [x('FRBRauthor', { href: `#${EDITOR}` })];
  const states = document.signatories.map(({ anchor }) =>
    x('FRBRauthor', { href: `#${stateId(document, anchor)}` }),
  );
  const authors = states.length > 0 ? states : editor;
  const written = x('FRBRdate', { date: document.date, name: 'document' });
  // The file and a translation made for the edition have the date of the edition.
  const made = (name: string) => x('FRBRdate', { date: fileDateOf(edition, part), name });
  const level = (element: string, { uri, own }: { uri: string; own: string }, ...more: ElementContent[]) =>
    x(element, onLines(value('FRBRthis', own), value('FRBRuri', uri), ...more));
  const frbr = [
    level(
      'FRBRWork',
      uris.work,
      x('FRBRalias', { name: 'title', value: text.title }),
      written,
      ...authors,
      value('FRBRcountry', 'un'),
    ),
    level(
      'FRBRExpression',
      uris.expression,
      translated ? made('translation') : written,
      ...(translated ? editor : authors),
      x('FRBRlanguage', { language: LANGUAGE_CODES[lang] }),
      ...(translated ? [translation(work)] : []),
    ),
    level(
      'FRBRManifestation',
      uris.manifestation,
      x('FRBRalias', { name: 'address', value: part.address(documentPath(document, lang)) }),
      made('edition'),
      ...editor,
      value('FRBRformat', 'application/akn+xml'),
    ),
  ];
  return x(
    'meta',
    onLines(
      x('identification', { source: `#${EDITOR}` }, onLines(...frbr)),
      // Only in the main document; annexes refer to it there.
      ...(work.component === undefined ? [references(edition, lang), statusNote(edition, part)] : []),
    ),
  );
}

/** The original of a translation, and the translator. */
const translation = (work: Work): ElementContent =>
  x('FRBRtranslation', {
    href: addresses(work, SOURCE_LANG).expression.own,
    by: `#${EDITOR}`,
    fromLanguage: SOURCE_LANG,
    authoritative: 'false',
  });

export const roleId = (document: Document, anchor: string): string => `${personId(document, anchor)}-role`;

/** The States are the authors, as in citations. */
const stateId = (document: Document, anchor: string): string => `${personId(document, anchor)}-state`;

const CLASSES: Record<MarkedName['type'], string> = {
  place: 'TLCLocation',
  organization: 'TLCOrganization',
  initiative: 'TLCEvent',
};

/** Everything that the texts refer to. */
function references({ documents, markedNames }: Edition, lang: Lang): ElementContent {
  const entry = (element: string, id: string, showAs: string) => {
    const kind = element.slice('TLC'.length).toLowerCase();
    return x(element, { eId: id, href: `/akn/ontology/${kind}/un/${id}`, showAs });
  };
  const signatories = documents.flatMap((document) =>
    document.signatories.flatMap(({ anchor, name, office, state }) => [
      entry('TLCPerson', personId(document, anchor), name),
      entry('TLCOrganization', stateId(document, anchor), state[lang]),
      entry('TLCRole', roleId(document, anchor), office[lang]),
    ]),
  );
  return x(
    'references',
    { source: `#${EDITOR}` },
    onLines(
      entry('TLCOrganization', EDITOR, useMessages(lang)('site.name')),
      ...signatories,
      ...markedNames.map(({ id, type, forms }) => entry(CLASSES[type], id, forms[lang][0] ?? id)),
    ),
  );
}

/** The status of the text, as a note of the edition. */
function statusNote(edition: Edition, part: Part): ElementContent {
  const paragraphs = noticesOf(edition, part).flatMap(({ status, edition: from, independent }) =>
    [status, from, independent].map((line) => x('p', line)),
  );
  return x('notes', { source: `#${EDITOR}` }, onLines(x('note', { eId: 'note_1' }, onLines(...paragraphs))));
}
