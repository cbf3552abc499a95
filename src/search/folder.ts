/** The folder of the search index, below the site's root. */
export const INDEX_FOLDER = 'pagefind';
