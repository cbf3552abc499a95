import { useMessages } from '../../i18n/index.ts';
import { witnessesOf } from '../../edition/read/source-digest.ts';
import { LANGS } from '../../edition/types.ts';
import type { Edition, Lang } from '../../edition/types.ts';
import { pagePath } from '../../edition/urls.ts';
import { documentsOf } from '../export-format.ts';
import type { Part } from '../export-format.ts';
import { publishedAddress, fileDateOf, latestDateOf, noticesOf, statusOf, titleOf } from '../notice.ts';
import { onLines, textNode, x } from '../xml.ts';
import type { ElementContent } from '../xml.ts';
import { EDITOR } from './notes.ts';

const CC0 = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** The header: what the file is, its origin, what was done to the text, and its status in each language. */
export const teiHeader = (edition: Edition, part: Part): ElementContent =>
  x(
    'teiHeader',
    onLines(
      x(
        'fileDesc',
        onLines(
          titleStatement(edition, part),
          publicationStatement(edition, part),
          sourceDescription(edition, part),
        ),
      ),
      encodingDescription(edition, part),
      profileDescription(edition, part),
    ),
  );

const inEach = (part: Part, element: string, words: (lang: Lang) => string): ElementContent[] =>
  part.langs.map((lang) => x(element, { 'xml:lang': lang }, words(lang)));

const translated = (edition: Edition, part: Part): Lang[] =>
  part.langs.filter((lang) => statusOf(edition, part, lang) !== 'official');

function titleStatement(edition: Edition, part: Part): ElementContent {
  const responsible = translated(edition, part).map((lang) =>
    x('respStmt', [
      x('resp', { 'xml:lang': lang }, useMessages(lang)(`file.${statusOf(edition, part, lang)}`)),
      x('name', useMessages(lang)('site.name')),
    ]),
  );
  return x(
    'titleStmt',
    onLines(
      ...inEach(part, 'title', (lang) => titleOf(edition, part, lang)),
      x('editor', { 'xml:id': EDITOR }, useMessages(part.langs[0])('site.name')),
      ...responsible,
    ),
  );
}

function publicationStatement(edition: Edition, part: Part): ElementContent {
  const [lang] = part.langs;
  const notices = noticesOf(edition, part).map((notice) =>
    x('p', { 'xml:lang': notice.lang }, [notice.edition, notice.independent].join('. ')),
  );
  return x(
    'publicationStmt',
    onLines(
      x('publisher', useMessages(lang)('site.name')),
      x('ptr', { target: publishedAddress(part, lang) }),
      x('date', { when: fileDateOf(edition, part) }),
      x(
        'availability',
        { status: 'free' },
        onLines(
          ...notices,
          ...translated(edition, part).map((each) =>
            x('licence', { target: CC0, 'xml:lang': each }, useMessages(each)('file.cc0')),
          ),
        ),
      ),
    ),
  );
}

function sourceDescription(edition: Edition, part: Part): ElementContent {
  const sources = witnessesOf({ ...edition, documents: documentsOf(edition, part) });
  return x(
    'sourceDesc',
    onLines(
      ...sources.map((witness) => {
        const { source, documents } = witness;
        return x(
          'bibl',
          onLines(
            ...documents.map(({ texts }) =>
              x('title', { 'xml:lang': source.lang }, texts[source.lang].title),
            ),
            x('textLang', { mainLang: source.lang }),
            x('date', { when: latestDateOf(documents) }),
            x('idno', { type: 'SHA-256' }, source.sha256),
          ),
        );
      }),
    ),
  );
}

function encodingDescription(edition: Edition, part: Part): ElementContent {
  const declarations = [...new Set(part.langs.map((lang) => statusOf(edition, part, lang)))];
  return x(
    'encodingDesc',
    onLines(
      ...declarations.map((status) =>
        x(
          'editorialDecl',
          { 'xml:id': `status-${status}` },
          onLines(
            ...part.langs
              .filter((lang) => statusOf(edition, part, lang) === status)
              .map((lang) =>
                x('p', { 'xml:lang': lang }, [
                  textNode(`${useMessages(lang)(`file.${status}`)} `),
                  x(
                    'ref',
                    { target: part.address(pagePath('edition', lang)) },
                    useMessages(lang)('edition.title'),
                  ),
                ]),
              ),
          ),
        ),
      ),
    ),
  );
}

const profileDescription = (edition: Edition, part: Part): ElementContent =>
  x(
    'profileDesc',
    onLines(
      x('creation', onLines(...documentsOf(edition, part).map(({ date }) => x('date', { when: date })))),
      x(
        'langUsage',
        onLines(
          ...LANGS.map((lang) =>
            x('language', { ident: lang, 'xml:lang': lang }, useMessages(lang)('language.name')),
          ),
        ),
      ),
    ),
  );
