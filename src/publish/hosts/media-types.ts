/** The media types of the files of the site, for servers that must be told. */
export const MEDIA_TYPES: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js'],
  'text/plain': ['txt', 'sha256'],
  'text/markdown': ['md'],
  'text/csv': ['csv'],
  'application/json': ['json'],
  'application/manifest+json': ['webmanifest'],
  'application/xml': ['xml', 'tmx'],
  'application/pdf': ['pdf'],
  'application/epub+zip': ['epub'],
  'application/x-bibtex': ['bib'],
  'application/x-research-info-systems': ['ris'],
  'image/png': ['png'],
  'image/svg+xml': ['svg'],
  'image/x-icon': ['ico'],
  'font/woff2': ['woff2'],
};

/** Types that are text and worth compressing. */
export const PACKED = Object.entries(MEDIA_TYPES)
  .filter(([type]) => /^text\/|json|xml$|x-bibtex|x-research/.test(type))
  .flatMap(([, extensions]) => extensions);
