import type { ConfigData } from 'html-validate';

/** What html-validate asks of every page: all that it recommends, but for what is said here. */
export const RULES: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // The anchors of the edition have dots, as its paragraphs are numbered: HTML allows them.
    'valid-id': ['error', { relaxed: true }],
    // Safari takes a list without marks for no list, unless it is said to be one.
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['list'] }],
    // The search box in the header is one field that Enter sends; a button would be one more stop on every page.
    'wcag/h32': 'off',
    // HTML allows either; some of these files are written by a library, others by Astro.
    'doctype-style': 'off',
  },
};

/**
 * What the Nu checker says and is not a fault of a page. It holds styles to an older CSS, without what browsers have
 * learned since (`@property`, anchors, `text-box`): styles are compiled, and looked at in a browser.
 */
export const NOT_FAULTS: readonly RegExp[] = [
  /^CSS: /,
  // As above: for Safari a list without marks has to say that it is one.
  /^The “list” role is unnecessary for element “[uo]l”\.$/,
  // Read from a disk a page has no origin that could be `'self'`; browsers hold the policy (`security.spec.ts`).
  / violates Content Security Policy \(meta tag\): /,
];
