import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/model/load.ts';
import { pairedPaths } from '../../src/site/addresses.ts';
import { sitemap, sitemapIndex, sitemapParts } from '../../src/site/sitemap.ts';
import { CONTENT } from './content-folder.ts';

const address = (path: string) => `https://example.org${path}`;
const pages = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ fr: `/fr/${String(i)}/`, en: `/en/${String(i)}/` }));
const addressesIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, found]) => found);

describe('the sitemap', () => {
  it('is one for this edition', () => {
    expect(sitemapParts(pairedPaths(loadEdition(CONTENT)))).toHaveLength(1);
  });

  it('of an edition that is too large for one has every page once in its parts, none of them too large', () => {
    const all = pages(45_001);
    const parts = sitemapParts(all).map((part, i) => sitemap(part, address, i));
    const found = parts.flatMap(addressesIn);
    expect(found).toHaveLength(new Set(found).size);
    expect(found).toEqual([
      'https://example.org/',
      ...all.flatMap(({ fr, en }) => [address(fr), address(en)]),
    ]);
    for (const part of parts) expect(addressesIn(part).length).toBeLessThanOrEqual(50_000);
    expect(addressesIn(sitemapIndex(parts.length, address))).toEqual([
      'https://example.org/sitemap-1.xml',
      'https://example.org/sitemap-2.xml',
      'https://example.org/sitemap-3.xml',
    ]);
  });
});
