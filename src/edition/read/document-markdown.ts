import type { Heading, ListItem, Root, RootContent, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { agendaAnchor, childAnchor, openingAnchor, sectionAnchor } from '../anchors.ts';
import type { ContentFile } from './content-files.ts';
import type { Problem, Report } from './problem.ts';
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
  const front = readFrontMatter(tree, file, lang, report);
  const body = new BodyReader({ file, lang, documentId, report });
  front?.data.agenda.forEach((_, index) => {
    body.lines.set(agendaAnchor(index + 1), front.lineOf(['agenda', index]));
  });
  const { opening, sections } = body.read(tree.children.filter(({ type }) => type !== 'yaml'));
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
    opening,
    sections,
  };
  return { file: file.path, text, lines: body.lines, slugLine: front.lineOf(['slug']) };
}

function readFrontMatter(tree: Root, file: ContentFile, lang: Lang, report: Report) {
  const yaml = tree.children.find((node): node is Yaml => node.type === 'yaml');
  if (yaml === undefined) {
    const found = 'no front matter';
    const expected = 'a block between two lines “---” at the head of the file';
    const fix = 'Add the front matter; CONTRIBUTING.md lists its fields.';
    report({ file: file.path, line: 1, found, expected, fix });
    return undefined;
  }
  const place = { file: file.path, firstLine: lineOf(yaml) + 1 };
  const front = parseYaml(yaml.value, frontMatterSchema, place, report);
  if (front !== undefined && front.data.lang !== lang) {
    const found = `lang: ${front.data.lang}`;
    const expected = `lang: ${lang}, as the file is called ${lang}.md`;
    const fix = 'Correct the field, or rename the file.';
    report({ file: file.path, line: front.lineOf(['lang']), found, expected, fix });
  }
  return front;
}

const lineOf = (node: { position?: RootContent['position'] }) => node.position?.start.line ?? 1;

/** Reads the body of one document; keeps the line of each anchor as it goes. */
class BodyReader {
  readonly lines = new Map<string, number>();
  private readonly about: { file: ContentFile; lang: Lang; documentId: string; report: Report };

  constructor(about: BodyReader['about']) {
    this.about = about;
  }

  read(nodes: readonly RootContent[]): { opening: Paragraph[]; sections: Section[] } {
    const above: RootContent[] = [];
    const parts: { heading: Heading; content: RootContent[] }[] = [];
    for (const node of nodes) {
      if (node.type === 'heading') parts.push({ heading: node, content: [] });
      else (parts.at(-1)?.content ?? above).push(node);
    }
    const opening = this.readOpening(above, parts.length > 0);
    const sections = parts.map(({ heading, content }, i) => this.readSection(heading, content, i + 1));
    if (nodes.length === 0) {
      this.problem(undefined, {
        found: 'no text below the front matter',
        expected: 'paragraphs, or sections “## 1. …”',
        fix: 'Write the text, or remove the document from edition.yaml.',
      });
    }
    const slugs = headingSlugs(sections.map(({ title }) => title));
    return {
      opening,
      sections: sections.map((section, i) => ({ ...section, slug: slugs[i] ?? section.anchor })),
    };
  }

  private readOpening(nodes: readonly RootContent[], hasSections: boolean): Paragraph[] {
    const paragraphs = nodes.filter((node) => node.type === 'paragraph');
    for (const node of nodes)
      if (node.type !== 'paragraph') this.unexpected(node, 'a paragraph before the first section');
    return paragraphs.map((node, i) => {
      const anchor = this.place(openingAnchor(this.about.documentId, hasSections, i + 1), node);
      return { anchor, number: null, text: this.textOf(node), items: [] };
    });
  }

  private readSection(heading: Heading, content: readonly RootContent[], position: number): Section {
    // Before no-break spaces are set: the one after the number may become one.
    const text = this.plainText(heading);
    const [, printed, title = text] = /^(\d+)\. (.+)$/s.exec(text) ?? [];
    if (heading.depth !== 2 || printed !== String(position)) {
      this.problem(heading, {
        found: this.sourceOf(heading),
        expected: `the heading of section ${String(position)}: “## ${String(position)}. Title”`,
        fix: 'Write it with two #, its number, a full stop and a space; number sections from 1 without a gap.',
      });
    }
    // The anchor comes from the position, not from the printed number: one wrong number must not affect all its
    // paragraphs.
    const anchor = this.place(sectionAnchor(position), heading);
    const entries = content.flatMap((node) => {
      if (node.type === 'list' && node.ordered) return node.children;
      this.unexpected(node, `a numbered paragraph “1) …” in section ${anchor}`);
      return [];
    });
    const paragraphs = entries.map((entry) => this.readParagraph(entry, anchor));
    if (paragraphs.length === 0) {
      this.problem(heading, {
        found: 'a section without paragraphs',
        expected: 'numbered paragraphs “1) …” below the heading',
        fix: 'Add the paragraphs, or remove the heading.',
      });
    }
    this.checkNumbers(paragraphs, entries, anchor);
    return { anchor, number: position, title: setSpaces(title, this.about.lang), slug: '', paragraphs };
  }

  private readParagraph(entry: ListItem, section: string): Paragraph {
    const marker = /^(\d+)([.)])/.exec(this.sourceOf(entry));
    const number = Number(marker?.[1] ?? 0);
    const anchor = this.place(childAnchor(section, number), entry);
    if (marker?.[0] !== `${String(number)})`) {
      this.problem(entry, {
        found: `“${marker?.[0] ?? ''}”`,
        expected: `“${String(number)})”`,
        fix: 'Number paragraphs with a closing bracket, as they are printed.',
      });
    }
    const { text, rest } = this.textOfEntry(entry, `paragraph ${anchor}`);
    const items = rest.flatMap((node) => {
      if (node.type === 'list' && !node.ordered) return node.children;
      this.unexpected(node, `items “- …” below paragraph ${anchor}`);
      return [];
    });
    return {
      anchor,
      number,
      text,
      items: items.map((item, index) => this.readItem(item, childAnchor(anchor, index + 1))),
    };
  }

  private readItem(entry: ListItem, anchor: string): Item {
    const { text, rest } = this.textOfEntry(entry, `item ${anchor}`);
    for (const node of rest) this.unexpected(node, `nothing more in item ${anchor}`);
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
      const repeated = paragraphs.findIndex((other) => other.number === number) < index;
      this.problem(entries[index], {
        found: `paragraph ${String(number)}) ${repeated ? 'a second time' : 'out of order'} in section ${section}`,
        expected: `${String(expected)})`,
        fix: 'Number the paragraphs of a section from 1) without a gap.',
      });
    });
  }

  /** The plain text of a block. Inline markup is not allowed: it would not survive in every format. */
  private textOf(block: Extract<RootContent, { children: unknown }>): string {
    return setSpaces(this.plainText(block), this.about.lang);
  }

  /** The same, before no-break spaces are set. */
  private plainText(block: Extract<RootContent, { children: unknown }>): string {
    const parts = block.children.map((node) => {
      if (node.type === 'text') return node.value;
      this.unexpected(node, 'plain text');
      return '';
    });
    const text = parts
      .join('')
      .replace(/\s*\n\s*/g, ' ')
      .trim();
    if (text === '' && block.children.every(({ type }) => type === 'text')) {
      this.problem(block, {
        found: `${NODE_NAMES[block.type] ?? block.type} without a word`,
        expected: 'words',
        fix: 'Write the words, or take it out.',
      });
    }
    // The parser puts this character where it cannot read one, such as for NUL or half of a surrogate pair.
    if (text.includes('\ufffd')) {
      this.problem(block, {
        found: `“${this.sourceOf(block).slice(0, 60)}”, with a character that is none`,
        expected: 'characters of Unicode',
        fix: 'Write the character that is meant, or take it out.',
      });
    }
    return text;
  }

  private place(anchor: string, node: RootContent): string {
    if (!this.lines.has(anchor)) this.lines.set(anchor, lineOf(node));
    return anchor;
  }

  private sourceOf(node: RootContent): string {
    const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
    return this.about.file.text.slice(start.offset, end.offset).split('\n')[0] ?? '';
  }

  private unexpected(node: RootContent, expected: string): void {
    this.problem(node, {
      found: `${NODE_NAMES[node.type] ?? node.type}: “${this.sourceOf(node).slice(0, 60)}”`,
      expected,
      fix:
        node.type === 'html'
          ? 'Write the text itself: documents hold no HTML.'
          : 'Use “## 1.” for a section, “1)” for a paragraph and “-” for an item; put a backslash before a character that is not meant as markup.',
    });
  }

  private problem(node: RootContent | undefined, what: Pick<Problem, 'found' | 'expected' | 'fix'>): void {
    this.about.report({ file: this.about.file.path, line: node ? lineOf(node) : 1, ...what });
  }
}

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
