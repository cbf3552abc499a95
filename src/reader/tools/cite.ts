import { CITATION_FORMATS, citationFile } from '../../references/citation-files.ts';
import { itemOfPart } from '../../references/cited-part.ts';
import { fill } from '../../i18n/format.ts';
import type { ToolsData } from './tools-data.ts';
import { addressOf, toolsOf } from './actions.ts';
import type { Subject } from './actions.ts';
import type { Link, PanelContent } from './tool-panel.ts';

/**
 * A panel with a reference and files for reference managers: for a passage the site's files, for a range files made
 * here.
 */
export function citePanel(
  reference: string,
  subject: Subject,
  data: ToolsData,
  status: string,
): PanelContent {
  const { messages, check } = data;
  return {
    title: messages['cite.title'],
    text: reference,
    lang: subject.lang,
    status,
    about: messages['cite.files'],
    links: linksOf(subject, data),
    check,
  };
}

function linksOf(subject: Subject, data: ToolsData): Link[] {
  const { from, to, lang } = subject;
  const { files, cited } = toolsOf(data, lang);
  return CITATION_FORMATS.map(({ extension, name, type }): Link => {
    if (from === to) return { label: name, address: fill(files, { anchor: from, extension }) };
    const file = citationFile(itemOfPart(cited, { from, to, address: addressOf(subject, data) }), extension);
    const blob = new Blob([file], { type: `${type}; charset=utf-8` });
    return { label: name, address: URL.createObjectURL(blob), name: `citation.${extension}` };
  });
}
