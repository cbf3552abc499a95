import type { IndexData } from './client/index-worker.ts';
import type { SearchRecord } from './records.ts';

/** What is indexed under one address: a passage, or all passages of one document. */
export type IndexedRecord = Pick<SearchRecord, 'url' | 'lang' | 'content'> & {
  readonly filters: Readonly<Record<string, readonly string[]>>;
};

/** A passage within its document: its anchor, how many words its content has, and what its own record would say. */
type Packed = readonly [
  anchor: string,
  words: number,
  position: string,
  section?: string | undefined,
  ...themes: string[],
];

/** The filter of a whole document that says where its passages begin and end. */
const PASSAGES = 'passages';

/**
 * The passages of each document as one record. An index names each of its records at the head of it, which every
 * reader loads: of a large edition these are to be as many as its documents, not as its passages.
 */
export function wholeDocuments(records: readonly SearchRecord[]): IndexedRecord[] {
  const documents = Map.groupBy(records, ({ url }) => url.slice(0, url.indexOf('#')));
  return [...documents].flatMap(([url, passages]): IndexedRecord[] => {
    const [first] = passages;
    if (!first) return [];
    const packed = passages.map(({ url: address, content, filters }): Packed => [
      address.slice(url.length + 1),
      content.split(' ').length,
      filters.position[0],
      filters.section[0] ?? '',
      ...filters.theme,
    ]);
    return [
      {
        url,
        lang: first.lang,
        content: passages.map(({ content }) => content).join(' '),
        filters: {
          document: first.filters.document,
          counterpart: first.filters.counterpart,
          [PASSAGES]: [JSON.stringify(packed)],
        },
      },
    ];
  });
}

/** The passages of what was found, each as if it had a record of its own. */
export function passagesOfFound(data: IndexData): IndexData[] {
  const [packed] = data.filters[PASSAGES] ?? [];
  if (packed === undefined) return [data];
  const words = data.content.split(' ');
  let start = 0;
  return (JSON.parse(packed) as Packed[]).map(([anchor, count, position, section = '', ...themes]) => {
    const content = words.slice(start, start + count).join(' ');
    start += count;
    return {
      url: `${data.url}#${anchor}`,
      content,
      filters: {
        ...data.filters,
        section: section === '' ? [] : [section],
        theme: themes,
        position: [position],
      },
    };
  });
}
