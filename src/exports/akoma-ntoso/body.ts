import { SIGNATURES, TITLE } from '../../edition/anchors.ts';
import { ITEM_LABEL, paragraphLabel, sectionLabel, signedLabel } from '../../edition/labels.ts';
import type { Document, Edition, Lang, MarkedName, Paragraph, Section } from '../../edition/types.ts';
import { attributes, eId, personId, roleId, holding, withNames, xml, type Xml } from '../xml.ts';

/** The parts of a document in the order of the standard: preface, preamble, body, conclusions. */
export function body(edition: Edition, document: Document, lang: Lang, annex?: number): Xml {
  const { opening, sections } = document.texts[lang];
  const write = writer(edition, lang, annex);
  const paragraphs = opening.map(({ anchor, text }) => write.block(anchor, text));
  const withSections = sections.length > 0;
  const preamble = holding('preamble', paragraphs, attributes({ eId: write.id('preamble') }));
  return xml`
    ${preface(document, lang, write)}
    ${withSections && preamble}
    <mainBody eId="${write.id('body')}">
    ${withSections ? sections.map(write.section) : paragraphs}
    </mainBody>
    ${conclusions(document, lang, write)}`;
}

type Writer = ReturnType<typeof writer>;

function writer(edition: Edition, lang: Lang, annex?: number) {
  const id = (anchor: string) => eId(anchor, annex);
  const words = (passage: string): Xml =>
    withNames(edition, lang, passage, (name, form) => {
      const element = ELEMENTS[name.type];
      return xml`<${element} refersTo="#${name.id}">${form}</${element}>`;
    });
  const block = (anchor: string, passage: string): Xml => xml`<p eId="${id(anchor)}">${words(passage)}</p>`;
  const content = (anchor: string, passage: string): Xml =>
    xml`<content eId="${id(anchor)}__content"><p>${words(passage)}</p></content>`;
  const paragraph = ({ anchor, number, text, items }: Paragraph): Xml => {
    const intro = xml`<intro eId="${id(anchor)}__intro"><p>${words(text)}</p></intro>`;
    const points = items.map(
      (item) =>
        xml`<point eId="${id(item.anchor)}"><num>${ITEM_LABEL}</num>${content(item.anchor, item.text)}</point>`,
    );
    return xml`
      <paragraph eId="${id(anchor)}">
      <num>${number === null ? '' : paragraphLabel(lang, number)}</num>
      ${points.length > 0 ? [intro, ...points] : content(anchor, text)}
      </paragraph>`;
  };
  const section = ({ anchor, number, title, paragraphs }: Section): Xml => xml`
    <section eId="${id(anchor)}">
    <num>${sectionLabel(number)}</num>
    <heading>${words(title)}</heading>
    ${paragraphs.map(paragraph)}
    </section>`;
  return { id, words, block, section };
}

const ELEMENTS: Record<MarkedName['type'], string> = {
  place: 'location',
  organization: 'organization',
  initiative: 'event',
};

/** Everything above the text: agenda titles, the marks of an annex, the title and its date. */
function preface({ date, texts }: Document, lang: Lang, { id, words, block }: Writer): Xml {
  const { agenda, annex, original, title, subtitle, dateline } = texts[lang];
  const line = (passage: string | undefined, write = words) => passage && xml`<p>${write(passage)}</p>`;
  const titled = (passage: string) => xml`<docTitle>${words(passage)}</docTitle>`;
  return xml`
    <preface eId="${id(TITLE)}">
    ${agenda.map((item) => block(item.anchor, item.text))}
    ${line(annex)}
    ${line(original)}
    ${line(title, titled)}
    ${line(subtitle, titled)}
    ${line(dateline, (passage) => xml`<docDate date="${date}">${words(passage)}</docDate>`)}
    </preface>`;
}

function conclusions(document: Document, lang: Lang, { id, words }: Writer): Xml | undefined {
  const { closing } = document.texts[lang];
  const signed = document.signatories.map(({ anchor, name, office, printed }) => {
    const person = personId(document, anchor);
    const role = printed && xml`<role refersTo="#${roleId(document, anchor)}">${words(office[lang])}</role> `;
    const line = xml`${role}${signedLabel(lang)} <person refersTo="#${person}">${name}</person>`;
    return xml`<p eId="${id(anchor)}"><signature refersTo="#${person}">${line}</signature></p>`;
  });
  const date = closing && xml`<p><date date="${document.date}">${closing}</date></p>`;
  return holding('conclusions', date ? [date, ...signed] : signed, attributes({ eId: id(SIGNATURES) }));
}
