import { useMessages } from '../../i18n/index.ts';
import { witnessesOf } from '../../edition/read/source-digest.ts';
import { LANGS, type Edition, type Lang } from '../../edition/types.ts';
import { pagePath } from '../../edition/urls.ts';
import { documentsOf, type Part } from '../export-format.ts';
import { publishedAddress, fileDateOf, latestDateOf, noticesOf, statusOf, titleOf } from '../notice.ts';
import { xml, type Xml } from '../xml.ts';

/** The id of the statement of who made the edition; notes are ascribed to it. */
export const EDITOR = 'editor';

const CC0 = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** The header: what the file is, its origin, what was done to the text, and its status in each language. */
export function teiHeader(edition: Edition, part: Part): Xml {
  const [lang] = part.langs;
  const site = useMessages(lang)('site.name');
  const translated = part.langs.filter((each) => statusOf(edition, part, each) !== 'official');
  const titles = part.langs.map(
    (each) => xml`<title xml:lang="${each}">${titleOf(edition, part, each)}</title>`,
  );
  const responsible = translated.map((each) => {
    const t = useMessages(each);
    const resp = xml`<resp xml:lang="${each}">${t(`file.${statusOf(edition, part, each)}`)}</resp>`;
    return xml`<respStmt>${resp}<name>${t('site.name')}</name></respStmt>`;
  });
  const notices = noticesOf(edition, part).map(
    (notice) => xml`<p xml:lang="${notice.lang}">${[notice.edition, notice.independent].join('. ')}</p>`,
  );
  const licences = translated.map(
    (each) => xml`<licence target="${CC0}" xml:lang="${each}">${useMessages(each)('file.cc0')}</licence>`,
  );
  const languages = LANGS.map((each) => {
    const name = useMessages(each)('language.name');
    return xml`<language ident="${each}" xml:lang="${each}">${name}</language>`;
  });
  return xml`
    <teiHeader>
    <fileDesc>
    <titleStmt>
    ${titles}
    <editor xml:id="${EDITOR}">${site}</editor>
    ${responsible}
    </titleStmt>
    <publicationStmt>
    <publisher>${site}</publisher>
    <ptr target="${publishedAddress(part, lang)}" />
    <date when="${fileDateOf(edition, part)}" />
    <availability status="free">
    ${notices}
    ${licences}
    </availability>
    </publicationStmt>
    <sourceDesc>
    ${sources(edition, part)}
    </sourceDesc>
    </fileDesc>
    <encodingDesc>
    ${declarations(edition, part)}
    </encodingDesc>
    <profileDesc>
    <creation>
    ${documentsOf(edition, part).map(({ date }) => xml`<date when="${date}" />`)}
    </creation>
    <langUsage>
    ${languages}
    </langUsage>
    </profileDesc>
    </teiHeader>`;
}

const sources = (edition: Edition, part: Part): Xml[] =>
  witnessesOf({ ...edition, documents: documentsOf(edition, part) }).map(
    ({ source: { lang, sha256 }, documents }) => xml`
      <bibl>
      ${documents.map(({ texts }) => xml`<title xml:lang="${lang}">${texts[lang].title}</title>`)}
      <textLang mainLang="${lang}" />
      <date when="${latestDateOf(documents)}" />
      <idno type="SHA-256">${sha256}</idno>
      </bibl>`,
  );

/** What was done to the text, for each status. */
function declarations(edition: Edition, part: Part): Xml[] {
  const statusIn = (lang: Lang) => statusOf(edition, part, lang);
  return [...new Set(part.langs.map(statusIn))].map((status) => {
    const paragraphs = part.langs
      .filter((lang) => statusIn(lang) === status)
      .map((lang) => {
        const t = useMessages(lang);
        const about = xml`<ref target="${part.address(pagePath('edition', lang))}">${t('edition.title')}</ref>`;
        return xml`<p xml:lang="${lang}">${t(`file.${status}`)} ${about}</p>`;
      });
    return xml`<editorialDecl xml:id="status-${status}">\n${paragraphs}\n</editorialDecl>`;
  });
}
