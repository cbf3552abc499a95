import { documentCitations } from '../../../site/citation-routes.ts';

export const { getStaticPaths, GET } = documentCitations('json');
