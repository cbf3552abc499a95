import { unzipSync } from 'fflate';
import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { ExportFile } from '../../../src/exports/registry.ts';
import { passagesOf } from '../../../src/edition/passages.ts';
import type { Edition } from '../../../src/edition/types.ts';
import { EDITIONS, bareOf, bareWords, edition, filesOf, text, withExample, write } from './editions.ts';
import { XHTML, readXml } from './xml.ts';

const unzipped = async (of: Edition, file: ExportFile) => unzipSync(await write(of, file));

describe.each(EDITIONS)('EPUB of %s', (_, of) => {
  test.each(filesOf(of, 'epub').map((file) => [file.path, file] as const))(
    '%s has all words of the model on its pages, in order',
    async (__, file) => {
      const book = await unzipped(of, file);
      const words = of.documents.map(({ id }) => {
        const page = book[`EPUB/${id}.xhtml`];
        if (!page) throw new Error(`no page for ${id}`);
        return readXml(page, XHTML).texts('//h:article').join('');
      });
      expect(bareOf(words.join(''))).toBe(bareWords(of, file));
    },
  );

  test('leads to every section and paragraph from its table of contents', async () => {
    for (const file of filesOf(of, 'epub')) {
      const book = await unzipped(of, file);
      const pageOf = (path: string) => readXml(book[`EPUB/${path}`] ?? new Uint8Array(), XHTML);
      const links = pageOf('contents.xhtml').texts("//h:nav[@id='toc']//h:a/@href");
      for (const document of of.documents) {
        const wanted = passagesOf(document)
          .filter(({ kind }) => ['section', 'paragraph', 'signature'].includes(kind))
          .map(({ anchor }) => `${document.id}.xhtml#${document.id}-${anchor}`);
        expect(links).toEqual(expect.arrayContaining(wanted));
        const ids = new Set(pageOf(`${document.id}.xhtml`).texts('//@id'));
        for (const link of links.filter((each) => each.startsWith(`${document.id}.`))) {
          expect(ids, link).toContain(link.split('#')[1]);
        }
      }
    }
  });
});

test('an EPUB begins with its media type, which is stored as it is', async () => {
  for (const file of filesOf(edition, 'epub')) {
    const bytes = Buffer.from(await write(edition, file));
    expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
    expect(bytes.readUInt16LE(8)).toBe(0);
  }
});

test('an EPUB names the States as its authors, in its language, and what it conforms to', async () => {
  const names = {
    fr: [
      'Japon',
      'République du Kazakhstan',
      'République kirghize',
      'République d’Ouzbékistan',
      'République du Tadjikistan',
    ],
    en: [
      'Japan',
      'Republic of Kazakhstan',
      'Kyrgyz Republic',
      'Republic of Uzbekistan',
      'Republic of Tajikistan',
    ],
  };
  for (const file of filesOf(edition, 'epub')) {
    const book = await unzipped(edition, file);
    const { texts } = readXml(book['EPUB/package.opf'] ?? new Uint8Array(), {
      dc: 'http://purl.org/dc/elements/1.1/',
      opf: 'http://www.idpf.org/2007/opf',
    });
    expect(texts('//dc:creator')).toEqual(names[file.langs[0]]);
    expect(texts("//opf:meta[@property='dcterms:conformsTo']")).toEqual([
      'EPUB Accessibility 1.1 - WCAG 2.2 Level AA',
    ]);
    const contents = readXml(book['EPUB/contents.xhtml'] ?? new Uint8Array(), XHTML);
    expect(contents.texts("//h:nav[@id='toc']/@role")).toEqual(['doc-toc']);
  }
});

const parsed = (source: string): Root => unified().use(rehypeParse).parse(source);

function elements(tree: Root | Element): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    found.push(element);
  });
  return found;
}

const textOf = (node: Root | RootContent): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
};

describe.each(EDITIONS)('the single page of %s', (_, of) => {
  const page = async () => {
    const [file] = filesOf(of, 'html');
    if (!file) throw new Error('no page');
    return { file, all: elements(parsed(await text(of, file))) };
  };

  test('has all words of the model in order', async () => {
    const { file, all } = await page();
    const [main] = all.filter(({ tagName }) => tagName === 'main');
    if (!main) throw new Error('no main');
    expect(bareOf(textOf(main))).toBe(bareWords(of, file));
  });

  test('has no script, asks for no other file, and its links lead within it', async () => {
    const { all } = await page();
    const ids = all.map(({ properties }) => properties['id']).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all.filter(({ properties }) => 'src' in properties || 'srcSet' in properties)).toEqual([]);
    expect(all.filter(({ tagName }) => ['script', 'iframe', 'object', 'base'].includes(tagName))).toEqual([]);
    expect(all.filter(({ tagName }) => tagName === 'link').map(({ properties }) => properties)).toEqual([
      { rel: ['canonical'], href: 'https://example.org/base/files/astana-2004.html' },
    ]);
    const links = all
      .filter(({ tagName }) => tagName === 'a')
      .map(({ properties }) => String(properties['href']));
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(ids).toContain(link.slice(1));
    const [style] = all.filter(({ tagName }) => tagName === 'style');
    expect(style && /url\((?!data:)/.test(textOf(style))).toBe(false);
  });
});

describe('the anchors of the single page', () => {
  const idsOf = async (of: Edition) => {
    const [file] = filesOf(of, 'html');
    if (!file) throw new Error('no page');
    const all = elements(parsed(await text(of, file)));
    return all.map(({ properties }) => properties['id']).filter((id) => id !== undefined);
  };

  test('are those of the site, for every passage', async () => {
    const ids = await idsOf(edition);
    const shared = ['signatures', 'signatures.1'];
    for (const { id, anchor } of edition.documents.flatMap((document) =>
      passagesOf(document).map((passage) => ({ id: document.id, anchor: passage.anchor })),
    )) {
      expect(ids).toContain(id === 'letter' && shared.includes(anchor) ? `letter-${anchor}` : anchor);
    }
  });

  test('that another document has too stand behind its name', async () => {
    const ids = await idsOf(withExample);
    expect(ids).toEqual(expect.arrayContaining(['1', '1.1', 'example-1', 'example-1.1', '1.1.2']));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
