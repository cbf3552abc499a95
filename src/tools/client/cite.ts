import { pinpoint } from '../../citation/pinpoint.ts';
import { fill } from '../../i18n/format.ts';
import { plainSpaces } from '../../model/spacing.ts';
import type { ToolsData } from '../data.ts';
import { addressOf, toolsOf } from './actions.ts';
import type { Subject } from './actions.ts';
import type { Link, PanelContent } from './panel.ts';

/** In the order in which the addresses of the citation files come. */
const FORMATS = ['BibTeX', 'RIS', 'CSL-JSON'];

/** A reference to take, and files for reference managers; if those of a range cannot be made, of the whole. */
export async function citePanel(
  reference: string,
  subject: Subject,
  data: ToolsData,
  status: string,
): Promise<PanelContent> {
  const { messages } = data;
  const { files, wholeFiles } = toolsOf(data, subject.lang);
  const named = (addresses: readonly string[]): Link[] =>
    addresses.map((address, i) => ({
      label: FORMATS[i] ?? address,
      address: fill(address, { anchor: subject.from }),
    }));
  const own =
    subject.from === subject.to
      ? named(files)
      : await filesOfRange(named(files), subject, data).catch(() => undefined);
  return {
    title: messages['cite.title'],
    text: reference,
    lang: subject.lang,
    status,
    about: own ? messages['cite.files'] : messages['cite.whole'],
    links: own ?? named(wholeFiles),
    check: data.check,
  };
}

/** @throws {Error} if the files of the first passage, from which they are made, do not come */
async function filesOfRange(links: readonly Link[], subject: Subject, data: ToolsData): Promise<Link[]> {
  return Promise.all(
    links.map(async ({ label, address }) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
      const file = fileOfRange(await response.text(), subject, data);
      const type = response.headers.get('Content-Type') ?? 'text/plain';
      return {
        label,
        address: URL.createObjectURL(new Blob([file], { type })),
        name: address.slice(address.lastIndexOf('/') + 1),
      };
    }),
  );
}

/** Of what a citation file holds, only its key, pinpoint and address tell one passage from another. */
function fileOfRange(file: string, subject: Subject, data: ToolsData): string {
  const { from, to, lang } = subject;
  const path = fill(toolsOf(data, lang).passage, { anchor: from }).replaceAll('.', '\\.');
  return file
    .replaceAll(`-${from}-${lang}`, `-${from}-${to}-${lang}`)
    .replaceAll(plainSpaces(pinpoint(lang, from)), plainSpaces(pinpoint(lang, from, to)))
    .replace(new RegExp(`https?://[^\\s{}"]*${path}`), () => addressOf(subject, data));
}
