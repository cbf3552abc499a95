import type { Heading, ListItem, Node, Root, RootContent, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { agendaAnchor, childAnchor, openingAnchor, sectionAnchor } from '../anchors.ts';
import type { ContentFile } from './content-files.ts';
import type { Report } from './problem.ts';
import { frontMatterSchema } from './content-schema.ts';
import { headingSlugs } from './heading-slugs.ts';
import { setSpaces } from '../spacing.ts';
import type { DocumentText, Item, Lang, Paragraph, Section } from '../types.ts';
import { parseYaml } from './yaml.ts';

/** A parsed text and the line of each of its anchors, for messages about pairs. */
export interface ParsedText {
  readonly file: string;
  readonly text: DocumentText;
  /** The line of each anchor, in the order of the text. */
  readonly lines: ReadonlyMap<string, number>;
  readonly slugLine: number;
}

// CommonMark and nothing else: GFM and smart punctuation would change an official text.
const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);

/**
 * Parses one document in one language: front matter, opening paragraphs, then `##` sections of `1)` paragraphs with
 * `-` items. Anything else is reported, never skipped.
 */
export function parseMarkdown(
  { path, text: written }: ContentFile,
  lang: Lang,
  documentId: string,
  report: Report,
): ParsedText | undefined {
  // The parser skips a byte order mark, and counts positions without it.
  const file = { path, text: written.replace(/^\ufeff/, '') };
  const tree = markdown.parse(file.text);
  const front = readFrontMatter(tree, path, lang, report);
  const reader = new BodyReader({ file, lang, documentId, report });
  front?.data.agenda.forEach((_, index) => {
    reader.lines.set(agendaAnchor(index + 1), front.lineOf(['agenda', index]));
  });
  const body = reader.read(tree.children.filter(({ type }) => type !== 'yaml'));
  if (front === undefined) return undefined;
  const { data } = front;

  const set = (text: string | undefined) => (text === undefined ? undefined : setSpaces(text, lang));
  const text: DocumentText = {
    ...data,
    agenda: data.agenda.map((item, i) => ({ anchor: agendaAnchor(i + 1), text: setSpaces(item, lang) })),
    annex: set(data.annex),
    original: set(data.original),
    title: setSpaces(data.title, lang),
    subtitle: set(data.subtitle),
    dateline: set(data.dateline),
    closing: set(data.closing),
    ...body,
  };
  return { file: path, text, lines: reader.lines, slugLine: front.lineOf(['slug']) };
}

function readFrontMatter(tree: Root, file: string, lang: Lang, report: Report) {
  const yaml = tree.children.find((node): node is Yaml => node.type === 'yaml');
  if (yaml === undefined) {
    const found = 'no front matter';
    const expected = 'a block between two lines “---” at the head of the file';
    const fix = 'Add the front matter; CONTRIBUTING.md lists its fields.';
    report({ file, line: 1, found, expected, fix });
    return undefined;
  }
  const front = parseYaml(yaml.value, frontMatterSchema, { file, firstLine: lineOf(yaml) + 1 }, report);
  if (front !== undefined && front.data.lang !== lang) {
    const found = `lang: ${front.data.lang}`;
    const expected = `lang: ${lang}, as the file is called ${lang}.md`;
    const fix = 'Correct the field, or rename the file.';
    report({ file, line: front.lineOf(['lang']), found, expected, fix });
  }
  return front;
}

const lineOf = (node?: Node) => node?.position?.start.line ?? 1;

type Container = Extract<RootContent, { children: unknown }>;

/** Reads the body of one document; keeps the line of each anchor as it goes. */
class BodyReader {
  readonly lines = new Map<string, number>();
  private readonly about: { file: ContentFile; lang: Lang; documentId: string; report: Report };

  constructor(about: BodyReader['about']) {
    this.about = about;
  }

  read(nodes: readonly RootContent[]): { opening: Paragraph[]; sections: Section[] } {
    const starts = nodes.flatMap(({ type }, i) => (type === 'heading' ? [i] : []));
    const expected = 'a paragraph before the first section';
    const opening = this.each(nodes.slice(0, starts[0]), expected, (node) =>
      node.type === 'paragraph' ? [node] : undefined,
    ).map((node, i): Paragraph => {
      const anchor = openingAnchor(this.about.documentId, starts.length > 0, i + 1);
      return { anchor: this.place(anchor, node), number: null, text: this.textOf(node), items: [] };
    });
    const sections = starts.map((start, i) =>
      this.readSection(nodes[start] as Heading, nodes.slice(start + 1, starts[i + 1]), i + 1),
    );
    if (nodes.length === 0) {
      const fix = 'Write the text, or remove the document from edition.yaml.';
      this.problem(undefined, 'no text below the front matter', 'paragraphs, or sections “## 1. …”', fix);
    }
    const slugs = headingSlugs(sections.map(({ title }) => title));
    return {
      opening,
      sections: sections.map(({ paragraphs, ...section }, i) => ({
        ...section,
        slug: slugs[i] ?? section.anchor,
        paragraphs,
      })),
    };
  }

  private readSection(heading: Heading, content: readonly RootContent[], position: number) {
    // Before no-break spaces are set: the one after the number may become one.
    const text = this.plainText(heading);
    const [, printed, title = text] = /^(\d+)\. (.+)$/s.exec(text) ?? [];
    const n = String(position);
    if (heading.depth !== 2 || printed !== n) {
      const fix =
        'Write it with two #, its number, a full stop and a space; number sections from 1 without a gap.';
      const expected = `the heading of section ${n}: “## ${n}. Title”`;
      this.problem(heading, this.sourceOf(heading), expected, fix);
    }
    // The anchor comes from the position, not from the printed number: one wrong number must not affect all its
    // paragraphs.
    const anchor = this.place(sectionAnchor(position), heading);
    const entries = this.entriesOf(content, true, `a numbered paragraph “1) …” in section ${anchor}`);
    const paragraphs = entries.map((entry) => this.readParagraph(entry, anchor));
    if (paragraphs.length === 0) {
      const fix = 'Add the paragraphs, or remove the heading.';
      const expected = 'numbered paragraphs “1) …” below the heading';
      this.problem(heading, 'a section without paragraphs', expected, fix);
    }
    this.checkNumbers(paragraphs, entries, anchor);
    return { anchor, number: position, title: setSpaces(title, this.about.lang), paragraphs };
  }

  private readParagraph(entry: ListItem, section: string): Paragraph {
    const [marker = '', digits = 0] = /^(\d+)[.)]/.exec(this.sourceOf(entry)) ?? [];
    const number = Number(digits);
    const anchor = this.place(childAnchor(section, number), entry);
    if (marker !== `${String(number)})`) {
      const fix = 'Number paragraphs with a closing bracket, as they are printed.';
      this.problem(entry, `“${marker}”`, `“${String(number)})”`, fix);
    }
    const { text, rest } = this.textOfEntry(entry, `paragraph ${anchor}`);
    const items = this.entriesOf(rest, false, `items “- …” below paragraph ${anchor}`);
    return {
      anchor,
      number,
      text,
      items: items.map((item, index) => this.readItem(item, childAnchor(anchor, index + 1))),
    };
  }

  private readItem(entry: ListItem, anchor: string): Item {
    const { text, rest } = this.textOfEntry(entry, `item ${anchor}`);
    this.each(rest, `nothing more in item ${anchor}`, () => undefined);
    return { anchor: this.place(anchor, entry), text };
  }

  /** The words of an entry of a list, and what stands below them. */
  private textOfEntry(entry: ListItem, name: string): { text: string; rest: RootContent[] } {
    const [first, ...rest] = entry.children;
    if (first?.type === 'paragraph') return { text: this.textOf(first), rest };
    this.unexpected(first ?? entry, `the text of ${name}`);
    return { text: '', rest };
  }

  private checkNumbers(
    paragraphs: readonly Paragraph[],
    entries: readonly ListItem[],
    section: string,
  ): void {
    paragraphs.forEach(({ number }, index) => {
      const expected = index + 1;
      // A number that is off by as much as the one before it is not an error of its own.
      const shift = (paragraphs[index - 1]?.number ?? 0) - index;
      if (number === expected || number === expected + shift) return;
      const isRepeated = paragraphs.findIndex((other) => other.number === number) < index;
      const found = `paragraph ${String(number)}) ${isRepeated ? 'a second time' : 'out of order'} in section ${section}`;
      const fix = 'Number the paragraphs of a section from 1) without a gap.';
      this.problem(entries[index], found, `${String(expected)})`, fix);
    });
  }

  /** What is read of some nodes; those of which nothing is are reported. */
  private each<T>(
    nodes: readonly RootContent[],
    expected: string,
    read: (node: RootContent) => readonly T[] | undefined,
  ): T[] {
    return nodes.flatMap((node) => {
      const found = read(node);
      if (!found) this.unexpected(node, expected);
      return found ?? [];
    });
  }

  /** The entries of the only kind of list that may stand somewhere. */
  private entriesOf(nodes: readonly RootContent[], ordered: boolean, expected: string): ListItem[] {
    return this.each(nodes, expected, (node) =>
      node.type === 'list' && node.ordered === ordered ? node.children : undefined,
    );
  }

  /** The plain text of a block. Inline markup is not allowed: it would not survive in every format. */
  private textOf(block: Container): string {
    return setSpaces(this.plainText(block), this.about.lang);
  }

  /** The same, before no-break spaces are set. */
  private plainText(block: Container): string {
    const text = this.each(block.children, 'plain text', (node) =>
      node.type === 'text' ? [node.value] : undefined,
    )
      .join('')
      .replace(/\s*\n\s*/g, ' ')
      .trim();
    if (text === '' && block.children.every(({ type }) => type === 'text'))
      this.problem(block, `${nameOf(block)} without a word`, 'words', 'Write the words, or take it out.');
    // The parser puts this character where it cannot read one, such as for NUL or half of a surrogate pair.
    if (text.includes('\ufffd')) {
      const found = `“${this.sourceOf(block).slice(0, 60)}”, with a character that is none`;
      const fix = 'Write the character that is meant, or take it out.';
      this.problem(block, found, 'characters of Unicode', fix);
    }
    return text;
  }

  private place(anchor: string, node: Node): string {
    if (!this.lines.has(anchor)) this.lines.set(anchor, lineOf(node));
    return anchor;
  }

  private sourceOf({ position }: Node): string {
    const { text } = this.about.file;
    return text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0).split('\n')[0] ?? '';
  }

  private unexpected(node: RootContent, expected: string): void {
    const fix =
      node.type === 'html'
        ? 'Write the text itself: documents hold no HTML.'
        : 'Use “## 1.” for a section, “1)” for a paragraph and “-” for an item; put a backslash before a character that is not meant as markup.';
    this.problem(node, `${nameOf(node)}: “${this.sourceOf(node).slice(0, 60)}”`, expected, fix);
  }

  private problem(node: Node | undefined, found: string, expected: string, fix: string): void {
    this.about.report({ file: this.about.file.path, line: lineOf(node), found, expected, fix });
  }
}

const nameOf = ({ type }: RootContent) => NODE_NAMES[type] ?? type;

const NODE_NAMES: Partial<Record<RootContent['type'], string>> = {
  blockquote: 'a quotation',
  break: 'a forced line break',
  code: 'a code block',
  definition: 'a link definition',
  emphasis: 'emphasis',
  heading: 'a heading',
  html: 'raw HTML',
  image: 'an image',
  inlineCode: 'code',
  link: 'a link',
  linkReference: 'a link',
  list: 'a list',
  listItem: 'an empty entry',
  paragraph: 'an unnumbered paragraph',
  strong: 'bold type',
  thematicBreak: 'a rule',
};
