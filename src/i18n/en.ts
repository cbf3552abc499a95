import type { Messages } from './index.ts';

export const en: Messages = {
  'site.name': 'Astana 2004',
  'language.name': 'English',

  'skip.text': 'Skip to the text',
  'skip.contents': 'Skip to the contents',

  'nav.main': 'Main navigation',
  'nav.search': 'Search',
  'nav.signatories': 'Signatories',
  'nav.edition': 'About',

  'status.official': 'Official text',
  'status.unofficial-translation': 'Unofficial translation',
  'status.note':
    'Unofficial translation from the French, made for this edition. The French text is the reference here.',

  'view.label': 'Reading mode',
  'view.parallel': 'Side by side',
  'contents.title': 'Contents',
  'contents.opening': 'Preamble',
  'contents.letter': 'Text of the letter',
  'contents.agenda': 'Agenda items',
  'contents.signatures': 'Signatures',
  'passage.link': 'Link to passage {anchor}',
  'passage.counterpart': 'Read passage {anchor} in French',
  'passage.counterpart.short': 'FR',

  'home.description':
    'Read, cite and search the joint statement “Central Asia + Japan”, signed in Astana on 28 August 2004, and its cover letter, in French and in English.',
  'home.lead':
    'The joint statement signed in Astana by five Ministers for Foreign Affairs, and the letter that transmits it to the Secretary-General of the United Nations.',
  'home.read': 'Read',

  'signatories.title': 'Signatories',
  'signatories.description':
    'The five Ministers for Foreign Affairs who signed the joint statement in Astana on 28 August 2004, and the author of the letter of 16 September 2004.',
  'signatories.lead': 'Names as printed in the source.',
  'signatories.name': 'Name',
  'signatories.office': 'Office',
  'signatories.state': 'State',
  'signatories.date': 'Date',
  'signatories.link': 'See the signature in the text',

  'search.title': 'Search',
  'search.description':
    'Search the Astana joint statement and its cover letter for a word, in English or in French.',
  'search.submit': 'Search',
  'search.loading': 'Searching…',
  'search.count': { one: '{n} result for “{query}”', other: '{n} results for “{query}”' },
  'search.none': 'No result for “{query}”.',
  'search.error':
    'The search could not be loaded. Check the connection, then try again; the text can still be read.',
  'search.otherError': 'The search in the French text could not be loaded.',
  'search.retry': 'Try again',

  'search.label': 'Search the text',
  'search.noscript':
    'Search needs JavaScript, which is not active here. What works: the index of all words, and your browser’s own search (Ctrl+F or ⌘F) in a whole text.',
  'search.hint':
    'One word or several; a phrase in quotation marks. Accents and capitals make no difference; English and French are searched at once.',
  'search.foreign': { one: '({n} of them in French only)', other: '({n} of them in French only)' },
  'search.some': 'With some of the words only',
  'search.otherLanguage': 'Only in French',
  'search.nearest': 'Similar words:',
  'search.words': 'Index of all words',
  'search.all': 'All results',
  'search.counterpart.fr': 'Passage {anchor} in French',
  'search.counterpart.en': 'Passage {anchor} in English',
  'search.order': 'Order:',
  'search.byRelevance': 'by relevance',
  'search.byText': 'of the text',
  'search.filterDocument': 'Document:',
  'search.filterSection': 'Section:',
  'search.filterAll': 'all',
  'part.agenda': 'agenda',
  'part.title': 'title',
  'part.letter': 'paragraph',
  'part.preamble': 'preamble',
  'part.signatures': 'signature',

  'words.title': 'Index of words',
  'words.description': 'Every word of the joint statement and its cover letter, from A to Z, in its context.',
  'words.lead':
    'Every word of the English text, from A to Z, with the passages in which it stands. Function words (articles, prepositions, pronouns…) are left out.',
  'words.letters': 'Letters',

  'edition.title': 'About this edition',
  'edition.description':
    'The source of the text, what was normalized, how the English translation was made, and rights.',

  'error.title': 'Page not found',
  'error.text': 'There is nothing at this address. The whole text is here:',

  'footer.text':
    'An independent edition, not connected with the United Nations. No right is claimed over the text of the document.',
};
