import { useMessages } from '../i18n/index.ts';
import type { Document, Edition, Lang, Status } from '../edition/types.ts';
import { documentPath, homePath } from '../edition/urls.ts';
import { documentsOf } from './export-format.ts';
import type { Part } from './export-format.ts';

/** What every file says about itself, so that it can be judged wherever it ends up. */
export interface Notice {
  readonly lang: Lang;
  /** What kind of text this language is. */
  readonly status: string;
  /** The edition it was taken from, with its address. */
  readonly edition: string;
  /** Who stands behind the edition, and what rights there are. */
  readonly independent: string;
}

/** The notice of a file, in each of its languages. */
export const noticesOf = (edition: Edition, part: Part): Notice[] =>
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

/** What a file is called, in one of its languages: with the documents that it holds. */
export function titleOf(edition: Edition, { document }: Part, lang: Lang): string {
  if (document) return `${document.texts[lang].name} ${edition.title[lang]}`;
  return `${edition.title[lang]} – ${edition.documents.map(({ texts }) => texts[lang].name).join(', ')}`;
}

/** The day of the text in a file: that of its latest document. */
export const textDateOf = (edition: Edition, part: Part): string => latestDateOf(documentsOf(edition, part));

/** The day of the latest of some documents. */
export const latestDateOf = (documents: readonly Pick<Document, 'date'>[]): string =>
  documents.reduce((latest, { date }) => (date > latest ? date : latest), '');

/**
 * The day on which a file was made, as its metadata say: that of the newest change to the text, so that the
 * clock leaves no trace in it, and nobody takes the file for as old as its text.
 */
export const fileDateOf = (edition: Edition, part: Part): string =>
  edition.history[0]?.date ?? textDateOf(edition, part);
