import { useMessages } from '../i18n/index.ts';
import type { Document, Edition, Lang, Signatory, Status } from '../edition/types.ts';
import { documentPath, homePath } from '../edition/urls.ts';
import { documentsOf, type Part } from './export-format.ts';

/**
 * What every file says about itself in each of its languages, so that it can be judged wherever it ends up: the status
 * of the text, the edition that it is from, the publisher's independence and the rights.
 */
export const noticesOf = (edition: Edition, part: Part) =>
  part.langs.map((lang) => {
    const t = useMessages(lang);
    return {
      lang,
      status: t(`file.${statusOf(edition, part, lang)}`),
      edition: t('file.edition', { title: edition.title[lang], address: publishedAddress(part, lang) }),
      independent: t('file.independent'),
    };
  });

/** The status of a language in a file: official only if every document in it is. */
export function statusOf(edition: Edition, part: Part, lang: Lang): Status {
  const statuses = documentsOf(edition, part).map(({ texts }) => texts[lang].status);
  return statuses.find((status) => status !== 'official') ?? 'official';
}

/** The page on which the text of a file can be read. */
export function publishedAddress({ document, langs, address }: Part, lang: Lang): string {
  if (!document) return address(homePath(lang));
  return address(documentPath(document, lang, undefined, langs.length > 1 ? 'parallel' : 'single'));
}

/** The title of a file in one of its languages, with the names of its documents. */
export function titleOf(edition: Edition, { document }: Part, lang: Lang): string {
  if (document) return `${document.texts[lang].name} ${edition.title[lang]}`;
  return `${edition.title[lang]} – ${edition.documents.map(({ texts }) => texts[lang].name).join(', ')}`;
}

/**
 * Who a file names as its authors: the States, as in citations. A State that signed several of the documents is named
 * once, as in the one with most signatures.
 */
export function authorsOf(edition: Edition, part: Part, lang: Lang): string[] {
  const documents = [...documentsOf(edition, part)].sort(
    (a, b) => b.signatories.length - a.signatories.length,
  );
  const states = documents.flatMap(({ signatories }) => signatories);
  const isFirst = ({ country }: Signatory, i: number) =>
    states.findIndex((other) => other.country === country) === i;
  return states.filter(isFirst).map(({ state }) => state[lang]);
}

/** The date of the latest of some documents. */
export const latestDateOf = (documents: readonly Pick<Document, 'date'>[]): string =>
  documents.reduce((latest, { date }) => (date > latest ? date : latest), '');

/**
 * The date in the metadata on which a file was made: that of the newest change to the text. So the file does not
 * depend on the clock, and nobody takes it to be as old as its text.
 */
export const fileDateOf = (edition: Edition, part: Part): string =>
  edition.history[0]?.date ?? latestDateOf(documentsOf(edition, part));
