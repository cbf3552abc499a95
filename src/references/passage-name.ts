import { useMessages } from '../i18n/index.ts';
import type { Passage } from '../edition/passages.ts';
import type { Document, Lang } from '../edition/types.ts';

/** What a passage is called in a heading, in full words: `Paragraph 3.4`, `Preamble, paragraph 2`. */
export function passageName(document: Document, lang: Lang, { anchor, kind, parent }: Passage): string {
  const t = useMessages(lang);
  const n = anchor.slice(anchor.lastIndexOf('.') + 1);
  switch (kind) {
    case 'section':
      return t('passage.name.section', { n });
    case 'paragraph':
      if (parent !== undefined) return t('passage.name.paragraph', { n: anchor });
      return t(anchor.startsWith('preamble') ? 'passage.name.preamble' : 'passage.name.paragraph', { n });
    case 'item':
      return t('passage.name.item', { paragraph: t('passage.name.paragraph', { n: parent ?? '' }), n });
    case 'agenda':
      return t('passage.name.agenda', { n });
    case 'signatures':
      return t('contents.signatures');
    case 'signature': {
      const signatory = document.signatories.find((candidate) => candidate.anchor === anchor);
      return t('passage.name.signature', { name: signatory?.name ?? n });
    }
  }
}
