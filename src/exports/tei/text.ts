import { SIGNATURES, TITLE } from '../../edition/anchors.ts';
import { ITEM_LABEL, paragraphLabel, sectionLabel, signedLabel } from '../../edition/labels.ts';
import { otherLang } from '../../i18n/index.ts';
import type { Document, Edition, Lang, Paragraph } from '../../edition/types.ts';
import { personId, xmlId } from '../identifiers.ts';
import { onLines, textNode, x } from '../xml.ts';
import type { ElementContent } from '../xml.ts';
import { words } from './names.ts';

/** One document in one language: front, body with its divisions, and the closing signatures. */
export function textElement(edition: Edition, document: Document, lang: Lang): ElementContent {
  const text = document.texts[lang];
  const passage = passages(edition, document, lang);
  const opening = text.opening.map(passage.paragraph);
  const sections = text.sections.map(({ anchor, number, title, paragraphs }) =>
    passage.element(
      'div',
      anchor,
      { type: 'section', n: sectionLabel(number) },
      onLines(x('head', words(edition, lang, title)), ...paragraphs.map(passage.paragraph)),
    ),
  );
  const attributes = {
    'xml:id': `${document.id}-${lang}`,
    'xml:lang': lang,
    decls: `#status-${text.status}`,
  };
  return x(
    'text',
    attributes,
    onLines(
      x('front', onLines(...frontElements(edition, document, lang))),
      x(
        'body',
        onLines(
          ...(opening.length > 0 ? [x('div', { type: 'opening' }, onLines(...opening))] : []),
          ...sections,
          ...closer(edition, document, lang),
        ),
      ),
    ),
  );
}

/** Makes elements with an id, and with the id of their counterpart in the other language. */
function passages(edition: Edition, document: Document, lang: Lang) {
  const element = (
    name: string,
    anchor: string,
    attributes: Readonly<Record<string, string>>,
    children: ElementContent[],
  ): ElementContent =>
    x(
      name,
      {
        'xml:id': xmlId(document.id, lang, anchor),
        corresp: `#${xmlId(document.id, otherLang(lang), anchor)}`,
        ...attributes,
      },
      children,
    );
  const paragraph = ({ anchor, number, text, items }: Paragraph): ElementContent => {
    const entries = items.map((item) =>
      element('item', item.anchor, { n: ITEM_LABEL }, words(edition, lang, item.text)),
    );
    return element('p', anchor, number === null ? {} : { n: paragraphLabel(lang, number) }, [
      ...words(edition, lang, text),
      ...(entries.length > 0 ? [x('list', { rend: 'dashed' }, onLines(...entries))] : []),
    ]);
  };
  return { element, paragraph };
}

function frontElements(edition: Edition, document: Document, lang: Lang): ElementContent[] {
  const { agenda, annex, original, title, subtitle, dateline } = document.texts[lang];
  const { element } = passages(edition, document, lang);
  const part = (type: string, value: string | undefined): ElementContent[] =>
    value === undefined ? [] : [x('titlePart', { type }, words(edition, lang, value))];
  const agendaItems = agenda.map((item) => element('item', item.anchor, {}, words(edition, lang, item.text)));
  return [
    ...(agenda.length > 0 ? [x('div', { type: 'agenda' }, onLines(x('list', onLines(...agendaItems))))] : []),
    element(
      'titlePage',
      TITLE,
      {},
      onLines(
        ...part('annex', annex),
        ...part('original', original),
        x('docTitle', onLines(...part('main', title), ...part('sub', subtitle))),
        ...(dateline === undefined
          ? []
          : [x('docDate', { when: document.date }, words(edition, lang, dateline))]),
      ),
    ),
  ];
}

function closer(edition: Edition, document: Document, lang: Lang): ElementContent[] {
  const { closing } = document.texts[lang];
  const { element } = passages(edition, document, lang);
  const signed = document.signatories.map(({ anchor, name, office, printed }) =>
    element('signed', anchor, {}, [
      ...(printed ? [x('roleName', words(edition, lang, office[lang])), textNode(' ')] : []),
      textNode(`${signedLabel(lang)} `),
      x('persName', { ref: `#${personId(document, anchor)}` }, name),
    ]),
  );
  const date = closing === undefined ? [] : [x('dateline', [x('date', { when: document.date }, closing)])];
  if (date.length + signed.length === 0) return [];
  return [element('closer', SIGNATURES, {}, onLines(...date, ...signed))];
}
