import { settingsOrExit } from '../../settings.ts';
import { pinpoint } from '../../references/passage-name.ts';
import { capitalized, citedTitle } from '../../references/cited-title.ts';
import { formatDate, statusName, useMessages } from '../../i18n/index.ts';
import { transmittalOf } from '../../edition/annex.ts';
import { signedLabel } from '../../edition/labels.ts';
import type { Passage } from '../../edition/passages.ts';
import type { Document, Edition, Lang } from '../../edition/types.ts';
import { linesOf } from '../../edition/walk.ts';
import { headingOf, sectionOf } from '../../references/passage-words.ts';

/** Whether the site has preview images; `PREVIEWS=off` saves the time to draw them. */
export const PREVIEWS = settingsOrExit().previews;

/** The size that sites ask for to preview links large (https://ogp.me, `summary_large_image`). */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** A line on a card: a title, or text with the number or dash before it. */
export interface CardLine {
  readonly text: string;
  readonly label?: string;
  readonly strong?: boolean;
}

/** The content of a preview image, from top to bottom. */
export interface Card {
  readonly lang: Lang;
  /** The place of the passage: `sect. 3, para. 4`. */
  readonly pinpoint?: string;
  /** The heading of its section. */
  readonly heading?: string;
  readonly lines: readonly CardLine[];
  /** Which document, and what kind of text. */
  readonly source: string;
  readonly status?: string;
  readonly site: string;
}

/** The card of a passage: its words, and their place. */
export function passageCard(edition: Edition, document: Document, lang: Lang, passage: Passage): Card {
  const section = passage.kind === 'section' ? undefined : sectionOf(document, lang, passage.anchor);
  return {
    ...ofDocument(edition, document, lang),
    pinpoint: capitalized(pinpoint(lang, passage.anchor)),
    ...(section && { heading: headingOf(section) }),
    lines: linesOnCard(document, lang, passage),
  };
}

function linesOnCard(document: Document, lang: Lang, { anchor, kind }: Passage): CardLine[] {
  // Offices are left out so that all signatories fit.
  if (kind === 'signatures') {
    return document.signatories.map(({ name, state }) => ({
      text: `${signedLabel(lang)} ${name}, ${state[lang]}`,
    }));
  }
  return linesOf(document, lang, anchor).map(({ label, text }, i): CardLine => {
    if (kind === 'section' && i === 0) return { text, strong: true };
    // The number of the passage itself is already above it.
    return i === 0 || label === undefined ? { text } : { text, label };
  });
}

/** The card of a whole document: its titles. */
export function documentCard(edition: Edition, document: Document, lang: Lang): Card {
  const { subtitle } = document.texts[lang];
  return {
    ...ofDocument(edition, document, lang),
    lines: [
      { text: unbroken(citedTitle(edition, document, lang)), strong: true },
      ...(subtitle === undefined ? [] : [{ text: subtitle }]),
    ],
  };
}

/** In large type a line must not end at the plus of “Central Asia + Japan”. */
const unbroken = (title: string) => title.replaceAll(' +', '\u00a0+').replaceAll('+ ', '+\u00a0');

/** The card of every page that is not about a document or a passage. */
export function siteCard(edition: Edition, lang: Lang): Card {
  const t = useMessages(lang);
  const [annex] = edition.documents.filter((document) => transmittalOf(edition.documents, document));
  return {
    lang,
    lines: [{ text: edition.title[lang], strong: true }, { text: t('home.lead') }],
    source: annex?.texts[lang].dateline ?? '',
    site: t('site.name'),
  };
}

function ofDocument(edition: Edition, document: Document, lang: Lang) {
  const t = useMessages(lang);
  const text = document.texts[lang];
  const annexed = transmittalOf(edition.documents, document) !== undefined;
  return {
    lang,
    source: [
      annexed ? citedTitle(edition, document, lang) : text.name,
      text.dateline ?? formatDate(lang, document.date),
    ].join(', '),
    status:
      text.status === 'official' ? statusName(lang, text) : t('cite.unofficial.sentence').replace(/\.$/, ''),
    site: t('site.name'),
  };
}
