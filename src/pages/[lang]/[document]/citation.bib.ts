import { documentCitations } from '../../../routes/citation-routes.ts';

export const { getStaticPaths, GET } = documentCitations('bib');
