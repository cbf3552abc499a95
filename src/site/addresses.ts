import type { Edition, Lang, PerLang } from '../model/types.ts';
import { PAGE_SLUGS, documentPath, homePath, pagePath } from '../urls.ts';
import type { PageName } from '../urls.ts';

const inEach = (path: (lang: Lang) => string): PerLang<string> => ({
  fr: path('fr'),
  en: path('en'),
});

/** Every page that there is in both languages, as its path in each. */
export function pairedPaths({ documents }: Edition): PerLang<string>[] {
  return [
    inEach(homePath),
    ...documents.flatMap((document) => [
      inEach((lang) => documentPath(document, lang)),
      inEach((lang) => documentPath(document, lang, undefined, 'parallel')),
    ]),
    ...(Object.keys(PAGE_SLUGS) as PageName[]).map((page) => inEach((lang) => pagePath(page, lang))),
  ];
}
