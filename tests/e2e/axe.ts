/** Axe (https://github.com/dequelabs/axe-core), the checker of accessibility, with the rules that hold for this site. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** AAA contrast of text, which only runs when asked, and leaves to the AA rule what that finds; and target size. */
const MORE = {
  'color-contrast-enhanced': { enabled: true },
  'target-size': { enabled: true },
};

/** The rules whose result can differ between light and dark; everything else is the same page. */
export const COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

declare const axe: { run: (options: RunOptions) => Promise<AxeResults> };

/**
 * Everything that axe finds on the page that is open, or what some rules find. Without the package for Playwright, which
 * loads axe anew each time, for frames that no page has.
 */
export async function violationsOn(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const which: RunOptions = rules ? { runOnly: { type: 'rule', values: rules } } : { rules: MORE };
  const { passes, violations } = await page.evaluate(
    // One passing example per rule is enough: a page of words has thousands.
    async (options) => {
      const found = await axe.run({ ...options, resultTypes: ['violations'], selectors: false });
      return {
        passes: found.passes.length,
        violations: found.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        ),
      };
    },
    which,
  );
  expect(passes).toBeGreaterThan(rules ? 0 : 10);
  return violations;
}
