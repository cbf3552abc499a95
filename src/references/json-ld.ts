import { citedTitle } from './cited-title.ts';
import { otherLang, useMessages } from '../i18n/index.ts';
import { transmittalOf } from '../edition/annex.ts';
import { passagesOf, type Passage } from '../edition/passages.ts';
import { plainSpaces } from '../edition/spacing.ts';
import { SOURCE_LANG, type Document, type Edition, type Lang } from '../edition/types.ts';
import { passageName } from './passage-name.ts';
import { passageWords } from './passage-words.ts';
import { documentPath, passagePath } from '../edition/urls.ts';

/** A node of schema.org: https://schema.org/CreativeWork. */
type JsonLd = Readonly<Record<string, unknown>>;

/** Gives the absolute address of a path of the site, which identifies a work. */
type Address = (path: string) => string;

/**
 * A document for machines: who made it, when and where, what it is a translation of, and its parts. The parts are
 * named by address only; the page of each describes it.
 */
export function documentJsonLd(edition: Edition, document: Document, lang: Lang, address: Address): JsonLd {
  const id = (target: Document, targetLang = lang) => ({ '@id': address(documentPath(target, targetLang)) });
  const letter = transmittalOf(edition.documents, document);
  const annexes = edition.documents.filter(
    (other) => transmittalOf(edition.documents, other)?.id === document.id,
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    ...id(document),
    name: plainSpaces(citedTitle(edition, document, lang)),
    ...(document.symbol !== undefined && { identifier: document.symbol }),
    inLanguage: lang,
    dateCreated: document.date,
    ...(document.place && { locationCreated: { '@type': 'Place', name: document.place[lang] } }),
    author: document.signatories.map(({ state }) => ({ '@type': 'Organization', name: state[lang] })),
    ...translation(document, lang, (other) => id(document, other)),
    ...(letter && { isPartOf: id(letter) }),
    hasPart: [
      ...passagesOf(document)
        .filter(({ parent }) => parent === undefined)
        .map(({ anchor }) => ({ '@id': address(passagePath(document, lang, anchor)) })),
      ...annexes.map((annex) => id(annex)),
    ],
  };
}

/** A passage for machines: its words, its document, its own parts, and its translation. */
export function passageJsonLd(document: Document, lang: Lang, passage: Passage, address: Address): JsonLd {
  const id = (anchor: string, targetLang = lang) => ({
    '@id': address(passagePath(document, targetLang, anchor)),
  });
  const parts = passagesOf(document).filter(({ parent }) => parent === passage.anchor);
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    ...id(passage.anchor),
    name: plainSpaces(passageName(useMessages(lang), document, passage)),
    ...(document.symbol !== undefined && { identifier: document.symbol }),
    inLanguage: lang,
    text: plainSpaces(passageWords(document, lang, passage.anchor)),
    isPartOf:
      passage.parent === undefined ? { '@id': address(documentPath(document, lang)) } : id(passage.parent),
    ...(parts.length > 0 && { hasPart: parts.map(({ anchor }) => id(anchor)) }),
    ...translation(document, lang, (other) => id(passage.anchor, other)),
  };
}

/**
 * The text in the source language has a translation; the one in another language is one, and says that it is not
 * official. Of two official texts, nobody knows which was made from which.
 */
function translation({ texts }: Document, lang: Lang, id: (other: Lang) => JsonLd): JsonLd {
  const other = otherLang(lang);
  if (texts[lang === SOURCE_LANG ? other : lang].status === 'official') return {};
  if (lang === SOURCE_LANG) return { workTranslation: id(other) };
  return { translationOfWork: id(other), creativeWorkStatus: useMessages(lang)('cite.unofficial') };
}
