import { describe, expect, test } from 'vitest';
import { addressesOf, movedPageTarget, parsePage } from '../../../src/permalinks/page-addresses.ts';

const reading = (paragraph: string) => `<!doctype html><body><header id="head">Astana</header>
  <main id="text"><nav id="contents">1. Title</nav><article data-document="d">
  <section id="1"><h2>1. <span id="title-of-it">Title</span></h2><div id="1.1"><p>${paragraph}</p></div></section>
  </article><section data-editorial><h2 id="cite">Cite</h2><input id="q"></section></main></body>`;

const of = (html: string, path = '/fr/d/') => addressesOf(path, parsePage(html));

describe('the addresses of a page', () => {
  const plain = of(reading('Peace and water.'));

  test('are the page, and every passage and heading of it, but no part of the interface', () => {
    expect([...plain.keys()]).toEqual([
      '/fr/d/',
      '/fr/d/#1',
      '/fr/d/#title-of-it',
      '/fr/d/#1.1',
      '/fr/d/#cite',
    ]);
  });

  test('keep their digests whatever the markup, the notes and the spaces', () => {
    expect(of(reading(' Peace <em>and</em> <sup data-editorial>1</sup>water\u00a0. '))).toEqual(plain);
  });

  test('change with one word: the passage, what it stands in, and the page', () => {
    const changed = of(reading('Peace and Water.'));
    const different = [...plain.keys()].filter((address) => plain.get(address) !== changed.get(address));
    expect(different).toEqual(['/fr/d/', '/fr/d/#1', '/fr/d/#1.1']);
  });

  test('of the interface are held by their names alone', () => {
    const page = (hint: string) => `<main><h1>Search</h1><p>${hint}</p></main>`;
    expect(of(page('Type a word.'), '/en/search/')).toEqual(of(page('Type words.'), '/en/search/'));
    expect(of(page('Type a word.'), '/en/about/')).not.toEqual(of(page('Type words.'), '/en/about/'));
  });
});

test('a page in the place of another says where that is', () => {
  expect(movedPageTarget(parsePage('<html data-moved="/fr/"><body></body></html>'))).toBe('/fr/');
  expect(movedPageTarget(parsePage('<html><body></body></html>'))).toBeUndefined();
});
