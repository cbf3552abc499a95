import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { HEAD_SCRIPT } from '../../src/reader/display/head-script.ts';
import { hashSource, pagePolicy, pagesHeaderPolicy } from '../../src/publish/policy/policy.ts';
import { speculationRules } from '../../src/routes/href.ts';
import { inlineSources, secure } from '../../src/publish/policy/secure-pages.ts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

describe('the policy of a page', () => {
  test('has the hash of each inline script and style as it stands, once', () => {
    const script = 'let a = "é &amp; <b>";\n';
    const { scripts, styles } = inlineSources(
      page(`<style>a{}</style><style>a{}</style><script>${script}</script><script src="/a.js"></script>`),
    );
    const digest = createHash('sha256').update(script).digest('base64');
    expect(scripts).toEqual([`'sha256-${digest}'`]);
    expect(styles).toEqual([hashSource('a{}')]);
  });

  test('has none of data that no browser runs', () => {
    const { scripts } = inlineSources(page('<script type="application/ld+json">{"a":1}</script>'));
    expect(scripts).toEqual([]);
  });

  test('has that of rules for loading ahead, and the header has it by the base folder', () => {
    const rules = speculationRules('/some/folder/');
    const { scripts } = inlineSources(page('', `<script type="speculationrules">${rules}</script>`));
    expect(scripts).toEqual([hashSource(rules)]);
    expect(pagesHeaderPolicy('/some/folder/')).toContain(hashSource(rules));
    expect(pagesHeaderPolicy('/')).not.toContain(hashSource(rules));
  });

  test('takes a word for an attribute only where it is one', () => {
    const body = `<p title="a > b style=c onclick=d" data-style="x">style="y"</p><script>'<p style="z">'</script>`;
    expect(inlineSources(page('', body)).styles).toEqual([]);
  });

  test.each([
    ['a style', '<p style="color:red">'],
    ['a style behind a value with a bracket', `<p title="a > b" lang='fr' hidden STYLE=color:red>`],
    ['an event handler', '<button onclick="go()">'],
  ])('cannot be made where %s is an attribute', (_, body) => {
    expect(() => inlineSources(page('', body))).toThrow(/has the attribute/);
  });

  test('stands right behind the encoding, within the first kilobyte', () => {
    const secured = secure(page('<title>T</title>'));
    expect(secured).toContain(
      '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default',
    );
    expect(secured.indexOf('charset')).toBeLessThan(1024);
    expect(() => secure('<html><head></head></html>')).toThrow(/charset/);
  });

  test('allows nothing that no directive names, and nothing unsafe', () => {
    const policy = pagePolicy({ scripts: [], styles: [] });
    expect(policy).toMatch(/^default-src 'none';/);
    for (const each of [policy, pagesHeaderPolicy('/')]) expect(each).not.toMatch(/unsafe|\*|https?:|data:/);
  });

  test('as a header forbids frames, and knows the script of every page', () => {
    expect(pagesHeaderPolicy('/')).toContain("frame-ancestors 'none'");
    expect(pagesHeaderPolicy('/')).toContain(hashSource(HEAD_SCRIPT));
  });
});
