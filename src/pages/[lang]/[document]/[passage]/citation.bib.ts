import { passageCitations } from '../../../../routes/citation-routes.ts';

export const { getStaticPaths, GET } = passageCitations('bib');
