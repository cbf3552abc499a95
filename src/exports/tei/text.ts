import { SIGNATURES, TITLE } from '../../edition/anchors.ts';
import { ITEM_LABEL, paragraphLabel, sectionLabel, signedLabel } from '../../edition/labels.ts';
import { otherLang } from '../../i18n/index.ts';
import type { Document, Edition, Lang, MarkedName, Paragraph } from '../../edition/types.ts';
import { personId, xmlId, attributes, holding, withNames, xml, type Xml } from '../xml.ts';

/** One document in one language: front, body with its divisions, and the closing signatures. */
export function textElement(edition: Edition, document: Document, lang: Lang): Xml {
  const { opening, sections, status } = document.texts[lang];
  const write = writer(edition, document, lang);
  const divisions = sections.map(({ anchor, number, title, paragraphs }) => {
    const own = write.attributesOf(anchor, { type: 'section', n: sectionLabel(number) });
    return holding('div', [xml`<head>${write.words(title)}</head>`, ...paragraphs.map(write.paragraph)], own);
  });
  return xml`
    <text xml:id="${document.id}-${lang}" xml:lang="${lang}" decls="#status-${status}">
    <front>
    ${front(document, lang, write)}
    </front>
    <body>
    ${holding('div', opening.map(write.paragraph), attributes({ type: 'opening' }))}
    ${divisions}
    ${closer(document, lang, write)}
    </body>
    </text>`;
}

type Writer = ReturnType<typeof writer>;

/** Writes words with their names marked, and elements with their id and that of their counterpart. */
function writer(edition: Edition, document: Document, lang: Lang) {
  const words = (passage: string): Xml =>
    withNames(edition, lang, passage, ({ id, type }, name) => {
      const element = ELEMENTS[type];
      // Names for which TEI has no special element state their type.
      const own = attributes({ ref: `#${id}`, type: element === 'name' ? type : undefined });
      return xml`<${element}${own}>${name}</${element}>`;
    });
  const attributesOf = (anchor: string, own: Parameters<typeof attributes>[0] = {}): Xml =>
    attributes({
      'xml:id': xmlId(document.id, lang, anchor),
      corresp: `#${xmlId(document.id, otherLang(lang), anchor)}`,
      ...own,
    });
  const paragraph = ({ anchor, number, text, items }: Paragraph): Xml => {
    const entries = items.map(
      (item) => xml`<item${attributesOf(item.anchor, { n: ITEM_LABEL })}>${words(item.text)}</item>`,
    );
    const n = number === null ? undefined : paragraphLabel(lang, number);
    return xml`<p${attributesOf(anchor, { n })}>${words(text)}${holding('list', entries, attributes({ rend: 'dashed' }))}</p>`;
  };
  return { words, attributesOf, paragraph };
}

const ELEMENTS: Record<MarkedName['type'], string> = {
  place: 'placeName',
  organization: 'orgName',
  initiative: 'name',
};

function front({ date, texts }: Document, lang: Lang, { words, attributesOf }: Writer): Xml {
  const { agenda, annex, original, title, subtitle, dateline } = texts[lang];
  const part = (type: string, line: string | undefined) =>
    line && xml`<titlePart type="${type}">${words(line)}</titlePart>`;
  const items = agenda.map(({ anchor, text }) => xml`<item${attributesOf(anchor)}>${words(text)}</item>`);
  const list = holding('list', items);
  return xml`
    ${list && xml`<div type="agenda">\n${list}\n</div>`}
    <titlePage${attributesOf(TITLE)}>
    ${part('annex', annex)}
    ${part('original', original)}
    <docTitle>
    ${part('main', title)}
    ${part('sub', subtitle)}
    </docTitle>
    ${dateline && xml`<docDate when="${date}">${words(dateline)}</docDate>`}
    </titlePage>`;
}

function closer(document: Document, lang: Lang, { words, attributesOf }: Writer): Xml | undefined {
  const { closing } = document.texts[lang];
  const signed = document.signatories.map(({ anchor, name, office, printed }) => {
    const role = printed && xml`<roleName>${words(office[lang])}</roleName> `;
    const person = xml`<persName ref="#${personId(document, anchor)}">${name}</persName>`;
    return xml`<signed${attributesOf(anchor)}>${role}${signedLabel(lang)} ${person}</signed>`;
  });
  const date = closing && xml`<dateline><date when="${document.date}">${closing}</date></dateline>`;
  return holding('closer', date ? [date, ...signed] : signed, attributesOf(SIGNATURES));
}
