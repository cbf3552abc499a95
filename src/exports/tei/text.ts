import { SIGNATURES, TITLE } from '../../edition/anchors.ts';
import { ITEM_LABEL, paragraphLabel, sectionLabel, signedLabel } from '../../edition/labels.ts';
import { otherLang } from '../../i18n/index.ts';
import type { Document, Edition, Lang, MarkedName, Paragraph } from '../../edition/types.ts';
import { personId, xmlId, NOTHING, attributes, withNames, xml, type Xml } from '../xml.ts';

/** One document in one language: front, body with its divisions, and the closing signatures. */
export function textElement(edition: Edition, document: Document, lang: Lang): Xml {
  const { opening, sections, status } = document.texts[lang];
  const write = writer(edition, document, lang);
  const divisions = sections.map(({ anchor, number, title, paragraphs }) => {
    const of = write.attributesOf(anchor, { type: 'section', n: sectionLabel(number) });
    return xml`<div${of}>\n<head>${write.words(title)}</head>\n${paragraphs.map(write.paragraph)}\n</div>`;
  });
  const first =
    opening.length > 0 ? xml`<div type="opening">\n${opening.map(write.paragraph)}\n</div>` : NOTHING;
  return xml`
    <text xml:id="${document.id}-${lang}" xml:lang="${lang}" decls="#status-${status}">
    <front>
    ${front(document, lang, write)}
    </front>
    <body>
    ${first}
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
    const list = items.length > 0 ? xml`<list rend="dashed">\n${entries}\n</list>` : NOTHING;
    const n = number === null ? undefined : paragraphLabel(lang, number);
    return xml`<p${attributesOf(anchor, { n })}>${words(text)}${list}</p>`;
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
  const part = (type: string, line: string | undefined): Xml =>
    line === undefined ? NOTHING : xml`<titlePart type="${type}">${words(line)}</titlePart>`;
  const items = agenda.map(({ anchor, text }) => xml`<item${attributesOf(anchor)}>${words(text)}</item>`);
  const list = xml`<div type="agenda">\n<list>\n${items}\n</list>\n</div>`;
  return xml`
    ${items.length > 0 ? list : NOTHING}
    <titlePage${attributesOf(TITLE)}>
    ${part('annex', annex)}
    ${part('original', original)}
    <docTitle>
    ${part('main', title)}
    ${part('sub', subtitle)}
    </docTitle>
    ${dateline === undefined ? NOTHING : xml`<docDate when="${date}">${words(dateline)}</docDate>`}
    </titlePage>`;
}

function closer(document: Document, lang: Lang, { words, attributesOf }: Writer): Xml {
  const { closing } = document.texts[lang];
  const signed = document.signatories.map(({ anchor, name, office, printed }) => {
    const role = printed ? xml`<roleName>${words(office[lang])}</roleName> ` : NOTHING;
    const person = xml`<persName ref="#${personId(document, anchor)}">${name}</persName>`;
    return xml`<signed${attributesOf(anchor)}>${role}${signedLabel(lang)} ${person}</signed>`;
  });
  if (closing === undefined && signed.length === 0) return NOTHING;
  const date = xml`<dateline><date when="${document.date}">${closing ?? ''}</date></dateline>`;
  return xml`<closer${attributesOf(SIGNATURES)}>\n${closing === undefined ? NOTHING : date}\n${signed}\n</closer>`;
}
