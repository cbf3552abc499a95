import { sha256 } from '../edition/read/source-digest.ts';
import { inEach, type Edition, type Lang, type PerLang } from '../edition/types.ts';
import { searchConfigPath, searchTextPath, withDigest } from '../edition/urls.ts';
import { searchConfig, searchText } from './config.ts';

/** What the search loads for the pages of one language: the content of two files, and the link to the first. */
interface SearchFiles {
  readonly text: string;
  readonly config: string;
  readonly link: string;
}

type MakeLink = (path: string) => string;

const made = new WeakMap<Edition, PerLang<SearchFiles>>();

/**
 * Made once for an edition, because every page has the link.
 * @param href makes a link of a path of the site
 */
export function searchFiles(edition: Edition, lang: Lang, href: MakeLink): SearchFiles {
  const files = made.get(edition) ?? makeFiles(edition, href);
  made.set(edition, files);
  return files[lang];
}

function makeFiles(edition: Edition, href: MakeLink): PerLang<SearchFiles> {
  const linkTo = (path: string, content: string) => href(withDigest(path, sha256(content)));
  const texts = inEach((lang) => JSON.stringify(searchText(edition, lang, href)));
  const links = inEach((lang) => linkTo(searchTextPath(lang), texts[lang]));
  return inEach((lang) => {
    const config = JSON.stringify(searchConfig(edition, lang, href, links));
    return { text: texts[lang], config, link: linkTo(searchConfigPath(lang), config) };
  });
}
