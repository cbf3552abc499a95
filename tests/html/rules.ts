import type { ConfigData } from 'html-validate';

/** The rules of html-validate for every page: all that it recommends, with these exceptions. */
export const RULES: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // The anchors of the edition have dots, as its paragraphs are numbered: HTML allows them.
    'valid-id': ['error', { relaxed: true }],
    // Safari does not treat a list without markers as a list unless it has the role.
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['list'] }],
    // The search box in the header is one field that Enter sends; a button would be one more stop on every page.
    'wcag/h32': 'off',
    // HTML allows either; a library writes some of these files, Astro the others.
    'doctype-style': 'off',
  },
};

/**
 * Messages of the Nu checker that are no fault of a page. It knows an older CSS, without newer features (`@property`,
 * anchors, `text-box`): styles are compiled, and tested in a browser.
 */
export const NOT_FAULTS: readonly RegExp[] = [
  /^CSS: /,
  // As above: Safari needs the role.
  /^The “list” role is unnecessary for element “[uo]l”\.$/,
  // A page opened from disk has no origin for `'self'`; browsers test the policy (`security.spec.ts`).
  / violates Content Security Policy \(meta tag\): /,
  // It does not know `rel=expect`, which is always `blocking` (https://html.spec.whatwg.org/multipage/links.html#link-type-expect).
  /^A “link” element with a “blocking” attribute must have a “rel” attribute whose value is “stylesheet”\.$/,
];
