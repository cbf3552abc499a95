import { passageCitations } from '../../../../site/citation-routes.ts';

export const { getStaticPaths, GET } = passageCitations('bib');
