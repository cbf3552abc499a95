import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaFolder } from './schemas.ts';

/** What stands between brackets in the patterns of a schema. */
const classesIn = (schema: string): string[] =>
  [...schema.matchAll(/<param name="pattern">([^<]*)<\/param>/g)].flatMap(([, pattern = '']) =>
    [...pattern.matchAll(/\[((?:\\.|[^\]\\])*)\]/g)].map(([, inside = '']) => inside),
  );

/** Jing refuses a hyphen at the edge of a character class, which libxml2 accepts: the schemas are for both. */
const hasBareHyphen = (inside: string) => /^\^?-|-$/.test(inside.replaceAll(/\\./g, ''));

test.each(readdirSync(schemaFolder).filter((name) => name.endsWith('.rng')))(
  '%s has patterns that every validator reads',
  (name) => {
    const classes = classesIn(readFileSync(`${schemaFolder}${name}`, 'utf8'));
    expect(classes.filter(hasBareHyphen)).toEqual([]);
  },
);

test('a bare hyphen is detected', () => {
  expect(classesIn('<param name="pattern">/[a-z-]+/[\\-x]/[^\\s]*</param>').filter(hasBareHyphen)).toEqual([
    'a-z-',
  ]);
});
