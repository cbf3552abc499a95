import { SIGNATURES, TITLE } from '../../edition/anchors.ts';
import { ITEM_LABEL, paragraphLabel, sectionLabel, signedLabel } from '../../edition/labels.ts';
import type { Document, Edition, Lang, MarkedName, Paragraph } from '../../edition/types.ts';
import { eId, personId } from '../identifiers.ts';
import { onLines, textNode, withNames, x } from '../xml.ts';
import type { ElementContent } from '../xml.ts';
import { roleId } from './meta.ts';

/** The parts of a document in the order of the standard: preface, preamble, body, conclusions. */
export function body(edition: Edition, document: Document, lang: Lang, annex?: number): ElementContent[] {
  const { opening, sections } = document.texts[lang];
  const write = writer(edition, lang, annex);
  const paragraphs = opening.map(({ anchor, text }) => write.block(anchor, text));
  const withSections = sections.length > 0;
  return [
    preface(document, lang, write),
    ...(withSections && paragraphs.length > 0
      ? [x('preamble', { eId: write.id('preamble') }, onLines(...paragraphs))]
      : []),
    x(
      'mainBody',
      { eId: write.id('body') },
      onLines(...(withSections ? sections.map(write.section) : paragraphs)),
    ),
    ...conclusions(document, lang, write),
  ];
}

type Writer = ReturnType<typeof writer>;

function writer(edition: Edition, lang: Lang, annex?: number) {
  const id = (anchor: string) => eId(anchor, annex);
  const words = (passage: string): ElementContent[] =>
    withNames(edition, lang, passage, (name, form) =>
      x(ELEMENTS[name.type], { refersTo: `#${name.id}` }, form),
    );
  const block = (anchor: string, passage: string) => x('p', { eId: id(anchor) }, words(passage));
  const paragraph = ({ anchor, number, text: own, items }: Paragraph): ElementContent => {
    const points = items.map((item) =>
      x('point', { eId: id(item.anchor) }, [x('num', ITEM_LABEL), content(item.anchor, item.text)]),
    );
    return x(
      'paragraph',
      { eId: id(anchor) },
      onLines(
        x('num', number === null ? '' : paragraphLabel(lang, number)),
        ...(points.length > 0
          ? [x('intro', { eId: `${id(anchor)}__intro` }, [x('p', words(own))]), ...points]
          : [content(anchor, own)]),
      ),
    );
  };
  const content = (anchor: string, passage: string) =>
    x('content', { eId: `${id(anchor)}__content` }, [x('p', words(passage))]);
  const section = ({ anchor, number, title, paragraphs }: Document['texts'][Lang]['sections'][number]) =>
    x(
      'section',
      { eId: id(anchor) },
      onLines(x('num', sectionLabel(number)), x('heading', words(title)), ...paragraphs.map(paragraph)),
    );
  return { id, words, block, section };
}

const ELEMENTS: Record<MarkedName['type'], string> = {
  place: 'location',
  organization: 'organization',
  initiative: 'event',
};

/** Everything above the text: agenda titles, the marks of an annex, the title and its date. */
function preface({ date, texts }: Document, lang: Lang, { id, words, block }: Writer): ElementContent {
  const { agenda, annex, original, title, subtitle, dateline } = texts[lang];
  const line = (children: ElementContent[]) => x('p', children);
  const plain = (passage: string | undefined) => (passage === undefined ? [] : [line(words(passage))]);
  return x(
    'preface',
    { eId: id(TITLE) },
    onLines(
      ...agenda.map((item) => block(item.anchor, item.text)),
      ...plain(annex),
      ...plain(original),
      line([x('docTitle', words(title))]),
      ...(subtitle === undefined ? [] : [line([x('docTitle', words(subtitle))])]),
      ...(dateline === undefined ? [] : [line([x('docDate', { date }, words(dateline))])]),
    ),
  );
}

function conclusions(document: Document, lang: Lang, { id, words }: Writer): ElementContent[] {
  const { closing } = document.texts[lang];
  const signed = document.signatories.map(({ anchor, name, office, printed }) =>
    x('p', { eId: id(anchor) }, [
      x('signature', { refersTo: `#${personId(document, anchor)}` }, [
        ...(printed
          ? [x('role', { refersTo: `#${roleId(document, anchor)}` }, words(office[lang])), textNode(' ')]
          : []),
        textNode(`${signedLabel(lang)} `),
        x('person', { refersTo: `#${personId(document, anchor)}` }, name),
      ]),
    ]),
  );
  const date = closing === undefined ? [] : [x('p', [x('date', { date: document.date }, closing)])];
  if (date.length + signed.length === 0) return [];
  return [x('conclusions', { eId: id(SIGNATURES) }, onLines(...date, ...signed))];
}
