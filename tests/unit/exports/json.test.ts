import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { Edition } from '../../../src/edition/types.ts';
import { EDITIONS, edition, filesOf, text, withExample } from './editions.ts';

const parsed = async (of: Edition, id: 'json' | 'schema'): Promise<Record<string, unknown>> => {
  const [file] = filesOf(of, id);
  if (!file) throw new Error(`no ${id}`);
  return JSON.parse(await text(of, file)) as Record<string, unknown>;
};

/** The published schema, in a validator that is independent of it. */
const validator = async () =>
  new Ajv2020({ strict: true, validateFormats: false }).compile(await parsed(edition, 'schema'));

test.each([...EDITIONS, ['an edition with two sources', withExample] as const])(
  'the JSON of %s is the model as it is, and holds to its schema',
  async (_, of) => {
    const { $schema, notice, ...rest } = await parsed(of, 'json');
    expect(rest).toEqual(JSON.parse(JSON.stringify(of)));
    expect($schema).toBe('https://example.org/base/files/astana-2004.schema.json');
    expect(notice).toHaveLength(2);
    const validate = await validator();
    expect(validate({ $schema, notice, ...rest }), JSON.stringify(validate.errors)).toBe(true);
  },
);

test.each([
  ['a paragraph without a number', '"number":1,', ''],
  ['a status that is none', '"status":"official"', '"status":"authentic"'],
  ['an anchor that is none', '"anchor":"1.1"', '"anchor":"1 1"'],
  ['a note of a kind that is none', '"kind":"witness"', '"kind":"gossip"'],
  ['a passage without its document', '"place":{"document":"letter",', '"place":{'],
  ['a source without an address', /,"address":"[^"]*"/, ''],
  ['a field that nobody knows', '"slug":"declaration"', '"slug":"declaration","extra":1'],
])('the schema sees %s', async (_, from, to) => {
  const sound = JSON.stringify(await parsed(edition, 'json'));
  const broken = sound.replace(from, to);
  expect(broken).not.toBe(sound);
  const validate = await validator();
  expect(validate(JSON.parse(broken))).toBe(false);
});
