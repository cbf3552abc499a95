import { expect, test } from 'vitest';
import { messagesOf } from '../../src/i18n/index.ts';
import { nameInDocument, nameInList, nameInShort, pinpoint } from '../../src/references/passage-name.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  ['3', undefined, 'sect. 3', 'sect. 3'],
  ['3.4', undefined, 'sect. 3, par. 4', 'sect. 3, para. 4'],
  ['2.3.1', undefined, 'sect. 2, par. 3, tiret 1', 'sect. 2, para. 3, item 1'],
  ['3.4', '3.4', 'sect. 3, par. 4', 'sect. 3, para. 4'],
  ['2.1', '2.3', 'sect. 2, par. 1 à 3', 'sect. 2, paras. 1–3'],
  ['2', '4', 'sect. 2 à 4', 'sects. 2–4'],
  ['2.3', '3.1', 'sect. 2, par. 3, à sect. 3, par. 1', 'sect. 2, para. 3, to sect. 3, para. 1'],
  ['2.3.1', '2.3.4', 'sect. 2, par. 3, tirets 1 à 4', 'sect. 2, para. 3, items 1–4'],
  ['preamble.2', undefined, 'préambule, par. 2', 'preamble, para. 2'],
  ['letter.1', undefined, 'par. 1', 'para. 1'],
  ['agenda.1', 'agenda.3', 'intitulés 1 à 3', 'agenda titles 1–3'],
  ['title', undefined, '', ''],
  ['title', '3.4', '', ''],
  ['signatures', undefined, 'signatures', 'signatures'],
  ['signatures.2', undefined, 'signature 2', 'signature 2'],
])('%s to %s in a citation', (from, to, fr, en) => {
  expect(plain(pinpoint('fr', from, to))).toBe(fr);
  expect(plain(pinpoint('en', from, to))).toBe(en);
});

test.each([
  ['3', 'section 3', 'section 3', '3'],
  ['3.4', '3.4', '3.4', '3.4'],
  ['2.3.1', '2.3.1', '2.3.1', '2.3.1'],
  ['preamble.2', 'préambule 2', 'preamble 2', 'preamble 2'],
  ['title', 'titre', 'title', 'title'],
  ['letter.1', 'paragraphe 1', 'paragraph 1', 'paragraph 1'],
  ['letter.1.2', 'paragraphe 1.2', 'paragraph 1.2', 'paragraph 1.2'],
  ['example.1', 'paragraphe 1', 'paragraph 1', 'paragraph 1'],
  ['agenda.4', 'intitulé 4', 'agenda title 4', 'agenda title 4'],
  ['signatures', 'signature', 'signature', 'signature'],
  ['signatures.2', 'signature 2', 'signature 2', 'signature 2'],
])('%s in a list, and beside the name of its document', (anchor, fr, en, beside) => {
  expect(plain(nameInList(messagesOf('fr', 'part'), anchor))).toBe(fr);
  expect(plain(nameInList(messagesOf('en', 'part'), anchor))).toBe(en);
  expect(plain(nameInDocument(messagesOf('en', 'part'), anchor))).toBe(beside);
});

test.each([
  ['3.4', undefined, '3.4'],
  ['3', '5', '3–5'],
  ['preamble.1', undefined, 'preamble, para. 1'],
  ['preamble.1', '1.2', 'preamble, para. 1, to sect. 1, para. 2'],
])('%s to %s in short', (from, to, name) => {
  expect(plain(nameInShort('en', from, to))).toBe(name);
});
