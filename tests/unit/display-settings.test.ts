import { beforeEach, expect, test, vi } from 'vitest';
import { CHANGED, applySettings, currentSettings } from '../../src/reader/display/display-settings.ts';

let kept: Map<string, string>;
let attributes: Map<string, string>;
let said: string[];

beforeEach(() => {
  kept = new Map();
  attributes = new Map();
  said = [];
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.stubGlobal('document', {
    dispatchEvent: ({ type }: Event) => said.push(type),
    documentElement: {
      get dataset() {
        return Object.fromEntries(
          [...attributes].map(([name, value]) => [name.slice('data-'.length), value]),
        );
      },
      setAttribute: (name: string, value: string) => attributes.set(name, value),
      removeAttribute: (name: string) => attributes.delete(name),
    },
  });
  return () => {
    vi.unstubAllGlobals();
  };
});

test('what is chosen is an attribute of the page, and is kept', () => {
  expect(applySettings({ theme: 'dark', size: '130' })).toBe(true);
  expect(Object.fromEntries(attributes)).toEqual({ 'data-theme': 'dark', 'data-size': '130' });
  expect(currentSettings()).toEqual({ theme: 'dark', size: '130' });
  expect(kept.get('astana-2004:display')).toBe('{"theme":"dark","size":"130"}');
  expect(said).toEqual([CHANGED]);
});

test('a default is not kept: the system decides again', () => {
  applySettings({ theme: 'dark', width: 'wide' });
  applySettings({ theme: 'system', width: 'wide' });
  expect(Object.fromEntries(attributes)).toEqual({ 'data-width': 'wide' });
  applySettings({});
  expect(attributes.size + kept.size).toBe(0);
});

test.each([
  ['a value that there is not', { 'data-theme': '<script>', 'data-size': '9e9' }],
  ['what became of a thing that is no text', { 'data-theme': '[object Object]' }],
  ['an attribute that is no setting', { 'data-constructor': 'dark', 'data-__proto__': 'dark' }],
])('%s counts for nothing', (_, set) => {
  attributes = new Map(Object.entries(set));
  expect(currentSettings()).toEqual({});
});

test('where nothing can be kept, settings take effect all the same', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new DOMException('denied', 'SecurityError');
    },
    setItem: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  expect(applySettings({ theme: 'light' })).toBe(false);
  expect(currentSettings()).toEqual({ theme: 'light' });
  expect(attributes.get('data-theme')).toBe('light');
});
