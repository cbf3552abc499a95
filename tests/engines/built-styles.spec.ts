/** Whether the styles suit every browser of `browserslist` in package.json, as they are delivered. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import doiuse from 'doiuse';
import postcss from 'postcss';
import packageFile from '../../package.json' with { type: 'json' };
import { filesIn } from '../../src/proofs/files-in.ts';
import { SITES } from '../e2e/sites.ts';

/** What some browser of the range lacks, and what its readers have instead. */
const WITHOUT: Record<string, string> = {
  'css-display-contents': 'lacks only what is about tables and buttons, for which it is not used',
  'css-container-queries': 'one column as on a phone, with the links of the header in place of its fields',
  'css-container-query-units': 'letters of the size of other headings',
  'css-has': 'no mark around a heading, no room reserved; each such rule stands alone',
  'css-content-visibility': 'everything is laid out at once',
  'css-clip-path': 'basic shapes are everywhere',
  'css-marker-pseudo': 'the sign of a list in the colour of its text',
  'css-masks': 'used for a clip path only',
  'css-media-scripting': 'a message that disappears when the program starts',
  'css-paged-media': 'the running head of the browser itself',
  'css-resize': 'a field keeps its size',
  'css-subgrid': 'the two columns of a passage keep their own rows',
  'css-text-indent': 'lacks only keywords that are not used',
  'css-widows-orphans': 'a single line can stand alone on a page',
  'intrinsic-width': 'lacks only keywords that are not used',
  multicolumn: 'lacks only what is about columns, of which gaps and breaks are used',
  'text-decoration': 'a line of another thickness; shorthands are refused below',
  'text-size-adjust': 'where it is missing nothing enlarges type by itself',
};

/** Every style sheet that some page has, with a file that has it: in pages, in files, and in programs. */
function deliveredStyles(): Map<string, string> {
  const sheets = new Map<string, string>();
  const add = (file: string, pattern: RegExp) => {
    for (const [, css = ''] of readFileSync(file, 'utf8').matchAll(pattern))
      sheets.set(css.replaceAll(/\\(.)/g, file.endsWith('.js') ? '$1' : '$&'), file);
  };
  const { out } = SITES.root;
  for (const file of filesIn(out, /\.html$/)) add(`${out}/${file}`, /<style[^>]*>([^]*?)<\/style>/g);
  for (const file of filesIn(out, /\.css$/)) add(`${out}/${file}`, /^([^]*)$/g);
  // The build writes a style sheet that a program adds as one string in backticks.
  for (const file of filesIn(out, /\.js$/))
    add(`${out}/${file}`, /`((?:\/\*! tailwind|@layer )(?:\\[^]|[^`\\])*)`/g);
  return sheets;
}

/** What the browsers of the range lack of a style sheet, and what our own rules find in it. */
async function faultsOf(css: string): Promise<Set<string>> {
  const faults = new Set<string>();
  const range = doiuse({
    browsers: packageFile.browserslist,
    onFeatureUsage: ({ feature }) => {
      if (!(feature in WITHOUT)) faults.add(feature);
    },
  });
  const { root } = await postcss([range]).process(css, { from: undefined });
  root.walkDecls((declaration) => {
    const { prop, value } = declaration;
    if (value.includes('light-dark(')) faults.add('light-dark() where older browsers have no other value');
    // Safari knows the shorthand with a line alone.
    if (prop === 'text-decoration' && /\s|var\(/.test(value)) faults.add(`text-decoration: ${value}`);
    if (
      prop === 'user-select' &&
      !declaration.parent?.some((each) => 'prop' in each && each.prop === '-webkit-user-select')
    )
      faults.add('user-select without its prefix');
  });
  return faults;
}

test('every browser of the range understands the styles, or has something instead', async () => {
  const sheets = deliveredStyles();
  expect([...sheets.values()].filter((file) => file.endsWith('.js')).length).toBeGreaterThan(1);
  for (const [css, file] of sheets) expect([...(await faultsOf(css))], file).toEqual([]);
});

test('what a browser of the range lacks is found', async () => {
  const css =
    'a{color:light-dark(#000,#fff);text-decoration:underline 2px red;user-select:none}@media (width >= 3rem){b{color:red}}';
  expect([...(await faultsOf(css))].sort()).toEqual([
    'css-media-range-syntax',
    'light-dark() where older browsers have no other value',
    'text-decoration: underline 2px red',
    'user-select without its prefix',
  ]);
});
