import type { Messages } from './index.ts';
import { SEARCH_FAULT } from './search-fault.ts';

export const en: Messages = {
  'site.name': 'Astana 2004',
  'language.name': 'English',

  'skip.text': 'Skip to the text',
  'skip.contents': 'Skip to the contents',
  'skip.search': 'Skip to the search',

  'nav.main': 'Main navigation',
  'nav.search': 'Search',
  'nav.signatories': 'Signatories',
  'nav.context': 'Context',
  'nav.edition': 'About',

  'status.official.fr': 'United Nations French version',
  'status.official.en': 'United Nations English version',
  'status.unofficial-translation': 'Unofficial translation',
  'status.note':
    'Unofficial translation from the French, made for this edition. The French text is the reference here.',

  'view.label': 'Reading mode',
  'view.parallel': 'Side by side',
  'view.swap': 'Swap the columns',
  'view.back': 'Back to passage {anchor}',
  'contents.title': 'Contents',
  'contents.previous': 'Previous section',
  'contents.next': 'Next section',
  'contents.opening': 'Preamble',
  'contents.letter': 'Text of the letter',
  'contents.agenda': 'Agenda items',
  'contents.signatures': 'Signatures',
  'passage.link': 'Link to passage {anchor}',
  'passage.counterpart': 'FR: passage {anchor} in French',
  'passage.counterpart.short': 'FR',
  'passage.name.section': 'Section {n}',
  'passage.name.paragraph': 'Paragraph {n}',
  'passage.name.preamble': 'Preamble, paragraph {n}',
  'passage.name.item': '{paragraph}, item {n}',
  'passage.name.agenda': 'Agenda, title {n}',
  'passage.name.signature': 'Signature: {name}',
  'passage.place': 'Place in the document',
  'passage.inText': 'See in context',
  'passage.neighbours': 'Neighbouring passages',
  'passage.previous': 'Previous',
  'passage.next': 'Next',
  'passage.status': '{status}: {words}',
  'passage.symbol': 'Symbol: {symbol}',

  'cite.passage': 'Cite this passage',
  'cite.document': 'Cite this document',
  'cite.files': 'For a reference manager',
  'cite.unofficial': 'unofficial translation from the French',
  'cite.unofficial.sentence': 'Unofficial translation from the French.',
  'cite.unitedNations': 'United Nations',
  'cite.annexed': 'annex to the {title}',

  'tools.label': 'Tools: {passage}',
  'tools.copy': 'Copy:',
  'tools.link': '&link',
  'tools.text': '&text',
  'tools.quote': 'with &reference',
  'tools.both': '&both languages',
  'tools.cite': '&Cite',
  'passage.reference': 'reference',
  'tools.close': 'Close',
  'tools.upTo': 'up to',
  'tools.copied.link': 'Link copied.',
  'tools.copied.text': 'Text copied.',
  'tools.copied.quote': 'Text and reference copied.',
  'tools.copied.both': 'English and French text copied.',
  'tools.copied.cite': 'Reference copied.',
  'tools.refused.title': 'Copy by hand',
  'tools.refused':
    'The browser does not allow copying. Everything is selected here: copy it with Ctrl+C, ⌘C or the menu.',
  'tools.failed': 'The text could not be loaded. Check the connection, then try again.',
  'tools.cite.title': 'Reference',
  'tools.cite.files': 'For reference managers:',
  'tools.words.label': 'Tools for the selected words',
  'tools.words.link': '&link to these words',
  'tools.words.quote': 'words with &reference',
  'tools.words.place': 'These words stand here more than once: the link leads to their passage.',
  'tools.words.translated':
    'This page has been translated by the browser: its words are not those of the edition. Show the original to copy them.',
  'tools.words.translated.link':
    'The page has been translated by the browser: the link leads to the passage.',
  'tools.unknown': 'There is no passage at this address. Here is the nearest: {passage}.',
  'tools.nowhere': 'There is no passage at this address. Here is the beginning of the text.',

  'home.description':
    'Read, cite and search the joint statement “Central Asia + Japan”, signed in Astana on 28 August 2004, and its cover letter, in French and in English.',
  'home.lead':
    'The joint statement signed in Astana by five Ministers for Foreign Affairs, and the letter that transmits it to the Secretary-General of the United Nations.',
  'home.read': 'Read in English',
  'home.parallel.about': 'both texts, paragraph by paragraph',
  'home.search': 'Search',
  'home.search.about': 'for a word, a phrase or a paragraph',
  'home.cite': 'Cite',
  'home.cite.about': 'every paragraph has an address and a reference',
  'home.check': 'Check',
  'home.check.about': 'a quotation, word for word',
  'home.download': 'Download',
  'home.download.about': 'PDF, EPUB, TEI and other formats',
  'home.more': 'Home and contents',
  'facts.states': { one: '{n} State', other: '{n} States' },
  'facts.paragraphs': { one: '{n} paragraph', other: '{n} paragraphs' },
  'facts.minutes': { one: '{n} minute to read', other: '{n} minutes to read' },

  'signatories.title': 'Signatories',
  'signatories.description':
    'The five Ministers for Foreign Affairs who signed the joint statement in Astana on 28 August 2004, and the author of the letter of 16 September 2004.',
  'signatories.lead':
    'Names as printed in the source; offices and other words of the text in our unofficial translation.',
  'signatories.map': 'Map of the States whose Ministers signed the joint statement',
  'signatories.map.town': 'Astana',
  'signatories.map.place': 'The joint statement was signed in Astana, in Kazakhstan.',
  'signatories.map.note':
    'The boundaries and names shown on this map imply no endorsement or position of any kind. Geometry: Natural Earth, public domain.',
  'signatories.map.attended': 'attended, did not sign',
  'signatories.name': 'Name',
  'signatories.state': 'State',
  'signatories.office': 'Office',
  'signatories.date': 'Signed',
  'signatories.persons': 'About each of them',
  'signatories.link': 'signature in the text',

  'search.title': 'Search',
  'search.description':
    'Search the Astana joint statement and its cover letter for a word, in English or in French.',
  'search.submit': 'Search',
  'search.loading': 'Searching…',
  'search.count': { one: '{n} result for “{query}”', other: '{n} results for “{query}”' },
  'search.none': 'No result for “{query}”.',
  'search.error': SEARCH_FAULT.en.error,
  'search.otherError': 'The search in the French text could not be loaded.',
  'search.retry': SEARCH_FAULT.en.retry,

  'search.label': 'Search the text',
  'search.noscript':
    'Search needs JavaScript, which is switched off. You can still use the index of words, and your browser’s own search (Ctrl+F or ⌘F) in a whole text.',
  'search.hint':
    'One word or several; a phrase in quotation marks; or a reference, such as 3.4 or sect. 3, para. 4. Accents and capitals make no difference; English and French are searched at once.',
  'search.foreign': { one: '({n} of them in French only)', other: '({n} of them in French only)' },
  'search.noneWhole': 'No passage has all the words of “{query}”',
  'search.partly': '{found}; {n} with some of the words only',
  'search.partlyWith': '{found}; {n} with “{words}” only',
  'search.goTo': 'Go to {place}',
  'search.goToSection': 'Go to section {place}',
  'search.goToPart': 'Go to “{place}”',
  'search.missing': 'There is no passage {place}. The nearest:',
  'search.examples': 'For example:',
  'search.themes': 'Themes',
  'search.some': 'With some of the words only',
  'search.otherLanguage': 'Only in French',
  'search.elsewhere': 'Elsewhere in the edition',
  'search.nearest': 'Similar words:',
  'search.words': 'Index of words',
  'search.all': 'All results',
  'search.counterpart.fr': 'Passage {anchor} in French',
  'search.counterpart.en': 'Passage {anchor} in English',
  'search.order': 'Order:',
  'search.byRelevance': 'by relevance',
  'search.byText': 'as in the text',
  'search.filterDocument': 'Document:',
  'search.filterDocument.all': 'all',
  'search.filterSection': 'Section:',
  'search.filterSection.all': 'all',
  'search.filterTheme': 'Theme:',
  'search.filterTheme.all': 'all',
  'search.filterVoice': 'Voice:',
  'search.filterVoice.all': 'all',
  'search.notes': 'Editorial notes (not part of the text)',
  'search.note': 'Note, {place}',
  'search.noteCount': { one: '{n} editorial note', other: '{n} editorial notes' },
  'part.agenda': 'agenda title',
  'part.title': 'title',
  'part.letter': 'paragraph',
  'part.preamble': 'preamble',
  'part.signatures': 'signature',
  'part.section': 'section',

  'words.title': 'Index of words',
  'words.description':
    'The significant words of the joint statement and its cover letter, from A to Z, in their context.',
  'words.lead':
    'The significant words of the English text, from A to Z, with the passages in which they appear. Function words (articles, prepositions, pronouns…) are left out.',
  'words.letters': 'Letters',

  'quotation.title': 'Check a quotation',
  'quotation.description':
    'Paste a passage and find out whether it appears word for word in the Astana joint statement or its cover letter, where, and if not, how it differs.',
  'quotation.lead':
    'Paste a passage in French or in English to find out whether it appears word for word in the statement or the letter, where, and if not, how it differs. Nothing is sent: everything happens in your browser.',
  'quotation.label': 'Passage to check',
  'quotation.submit': 'Check',
  'quotation.rules':
    'What makes no difference: omissions marked “[…]”, “(…)” or “…”, “[sic]”, words put in square brackets, a capital or small letter at the beginning, quotation marks, spaces and line ends, the form of apostrophes and dashes, “oe” for “œ”, paragraph numbers, references and addresses, final punctuation. What does: words, accents, all other capitals and all other punctuation.',
  'quotation.noscript':
    'Checking needs JavaScript, which is switched off. You can still use your browser’s own search (Ctrl+F or ⌘F) in a whole text.',
  'quotation.error': 'The text could not be loaded. Check the connection, then try again.',
  'quotation.retry': 'Try again',
  'quotation.inText': 'in the text',
  'quotation.inTranslation': 'in our translation',
  'quotation.inBoth': 'in the text and in our translation',
  'quotation.exact': 'Word for word {where}.',
  'quotation.omissions': 'Word for word {where}, with omissions.',
  'quotation.stitched':
    'Stitched together: each piece is word for word {where}, but they are from different paragraphs ({places}).',
  'quotation.reordered':
    'Stitched together: each piece is word for word {where}, but they stand there in another order ({places}).',
  'quotation.differs': 'Not word for word {where}: the differences are shown below.',
  'quotation.mixed': 'Some of it stands {where}, some does not: see each piece below.',
  'quotation.absent': 'Neither in the statement nor in the letter.',
  'quotation.absentEnglish': 'Not in this edition’s own English translation of the statement and the letter.',
  'quotation.empty': 'There is nothing to check yet: paste or type a passage, then press “Check”.',
  'quotation.onlyAside': 'There are no words to compare, only what is set aside below.',
  'quotation.unmarked': 'Not every omission is marked.',
  'quotation.long': 'What was pasted is very long: only the beginning was compared.',
  'quotation.missing': 'Not found in the text:',
  'quotation.ours': 'our translation',
  'quotation.short': 'Fewer than four words: they stand in many texts and prove nothing by themselves.',
  'quotation.form.apostrophe': 'Another form of apostrophe than in the text.',
  'quotation.form.dash': 'Another form of dash than in the text.',
  'quotation.form.ligature': 'The text has “œ” here.',
  'quotation.form.initial': 'The text has the other case in the first letter (capital or small).',
  'quotation.aside': 'Set aside:',
  'quotation.aside.reference': 'the reference “{text}”',
  'quotation.aside.address': 'the address “{text}”',
  'quotation.aside.heading': 'the heading “{text}”',
  'quotation.aside.inserted': 'the words “{text}”',
  'quotation.aside.sic': 'the remark “{text}”',
  'quotation.aside.note': 'the note mark “{text}”',
  'quotation.aside.marks': 'marks of a quoted message or a heading',
  'quotation.english':
    'The English of this edition is its own translation from the French, not the official English text, which is not reproduced here. A verdict on English words says nothing about that text.',
  'quotation.english.press':
    'Press release of the Ministry of Foreign Affairs of Japan, to which the English statement is attached',
  'quotation.english.statement': 'Its address as an encyclopaedia cites it (not consulted)',
  'quotation.english.about': 'About this edition and its English',
  'quotation.record': 'Record of this check',
  'quotation.edition': 'Compared with the edition of {date}.',
  'quotation.changed':
    'This record was made with the edition of {date}. The text or the verdict has changed since.',
  'quotation.digest': 'SHA-256 of the passage, as in the receipt:',
  'quotation.address': 'Address of this record:',
  'quotation.copy': 'Copy this record',
  'quotation.copied': 'Record copied.',
  'quotation.refused': 'The browser does not allow copying: select the record and copy it by hand.',
  'quotation.legend':
    '{inserted}: in the text, not in the quotation. {deleted}: in the quotation, not in the text.',
  'quotation.legend.inserted': 'Underlined',
  'quotation.legend.deleted': 'Struck out',
  'cite.title': 'Cite',
  'cite.description':
    'How to cite the Astana joint statement and its cover letter in the manner of the United Nations, Chicago, APA and ISO 690, and the page of every passage.',
  'cite.date': 'day month year',
  'cite.more': 'Other styles, files, and the page of every passage',
  'cite.passages': 'Cite a passage',
  'cite.lead':
    'Every passage has a page of its own, in both languages, with its references and the files for reference managers.',

  'notes.title': 'Editorial notes',
  'notes.description':
    'The editorial notes on the text of the Astana joint statement and its cover letter, with their sources.',
  'notes.lead':
    'These notes are the edition’s own; they are not part of the text, which stays as the source has it.',
  'notes.mark': 'Note {n}',
  'notes.mark.doubt': 'Note {n}, doubt of translation',
  'notes.switch': 'Show notes',
  'notes.all': 'All notes and their sources',
  'notes.sigla': 'Sigla',
  'notes.doubt': 'Translation?',
  'notes.doubts': 'Doubts of translation',
  'notes.doubts.lead':
    'Where the English of this edition may be argued: what the French has, what was chosen, and why. In the English text their mark is followed by a question mark.',
  'notes.general': 'Whole text',
  'notes.kind.sic': 'Error in the source, retained',
  'notes.kind.inconsistency': 'Peculiarity of the text, retained',
  'notes.kind.witness': 'Another version',
  'notes.kind.fact': 'Background',
  'notes.kind.doubt': 'Doubt of translation',
  'notes.sources': 'Sources of the notes',

  'themes.title': 'Themes',
  'themes.description':
    'The index of subjects treated in the Astana joint statement and its cover letter, paragraph by paragraph.',
  'themes.heading': 'Title',
  'themes.page.lead':
    'The passages on this theme, in the order of the text. The grouping is the edition’s own.',
  'themes.page.description': {
    one: '“{name}” in the Astana joint statement and its cover letter: {n} passage, in French and in English.',
    other:
      '“{name}” in the Astana joint statement and its cover letter: {n} passages, in French and in English.',
  },
  'places.count': { one: '{n} passage', other: '{n} passages' },
  'themes.lead':
    'This index is the edition’s own: the subjects were chosen and the paragraphs listed by hand. The text has no such headings.',

  'names.title': 'Names',
  'names.description':
    'The index of persons, groups, States, organs, bodies and places named in the Astana joint statement and its cover letter.',
  'names.lead':
    'This index is the edition’s own. Names are spelt as in the source, persons by surname, with every passage in which they appear; whatever comes from elsewhere is followed by its source. Cyrillic is transliterated by ISO 9.',
  'names.kind.person': 'Persons',
  'names.kind.group': 'Groups',
  'names.kind.state': 'States',
  'names.kind.body': 'Organs and bodies',
  'names.kind.place': 'Places',

  'voices.title': 'Voices',
  'voices.description':
    'Who speaks in each paragraph of the Astana joint statement, and with which verb: the five Ministers, the Minister of Japan alone, or the four of Central Asia.',
  'voices.lead':
    'This list is the edition’s own. Almost every sentence of the statement has a verb that says how firmly it is spoken, and someone who speaks it; a sentence without such a verb belongs to the voice before it. The verbs are in bold.',
  'voices.who.all': 'all five Ministers',
  'voices.who.japan': 'Japan alone',
  'voices.who.central-asia': 'the four of Central Asia',
  'voices.question.all': 'What did all five say together?',
  'voices.question.japan': 'What did Japan alone say?',
  'voices.question.central-asia': 'What did the four of Central Asia say?',
  'voices.short': 'Speaking',

  'context.title': 'Context',
  'context.description':
    'What came before and after the Astana joint statement: who was there, why it is a United Nations document, where the official texts are, and the chronology of the dialogue from 1997 to 2025.',
  'context.lead':
    'This page is the edition’s own and no part of the text. Every fact is followed by its source.',
  'context.chronology': 'Chronology',
  'context.notConsulted': 'not consulted',
  'context.sources': 'Sources',

  'glossary.title': 'Glossary',
  'glossary.description':
    'The French terms of the Astana joint statement and its cover letter, and their English counterparts.',
  'glossary.lead':
    'The terms of this edition’s unofficial English translation and the French terms they render, in their dictionary forms, with the paragraphs in which both appear. This glossary is the edition’s own.',
  'glossary.lead.official':
    'The French terms of the text and the English terms that correspond to them, in their dictionary forms, with the paragraphs in which both appear. This glossary is the edition’s own.',
  'glossary.places': 'Paragraphs',

  'source.title': 'Source text',
  'source.description':
    'The source text of the Astana joint statement and its cover letter, line by line, beside the text of the edition.',
  'source.lead':
    'The source text, in French, exactly as it is, line by line, and beside it the French of the edition, in which nothing but spaces and line breaks has been adjusted.',
  'source.witness': 'Source text',
  'source.edited': 'Text of the edition',
  'source.download': 'Download the source text',
  'source.digest': 'Its SHA-256 digest',

  'see.title': 'See also',
  'see.lead': 'Notes and indexes of the edition; they are not part of the text.',
  'see.note': 'See note {n}',
  'see.versions': 'Other versions',
  'see.versions.original': 'English and Russian originals',
  'see.versions.none': 'not held by this edition',
  'see.line': 'Line {n}',
  'see.lines': 'Lines {from} to {to}',

  'receipt.title': 'Digests and verification',
  'receipt.lead':
    'With the SHA-256 digest of the source file and of each passage in both languages, anyone can make sure that nothing has been altered. The digest of a passage is that of its text in UTF-8 without any spaces or line breaks: its number, its words and those of its items.',
  'receipt.file': 'All digests (JSON)',
  'receipt.verify':
    'From a copy of the project, this command compares the published pages and files with the text, and names what differs, passage by passage:',
  'receipt.passages': 'Digests by passage: {document}',
  'receipt.french': 'French',
  'receipt.english': 'English',

  'history.title': 'History of the text',
  'corrections.title': 'Reporting an error',
  'corrections.text':
    'Please report errors to whoever publishes this site, with the paragraph and the words. An error in the source stays where it is and is given a note; an error in anything of the edition’s own is corrected, and the correction is listed in the history.',
  'corrections.link': 'Report an error',

  'edition.title': 'About this edition',
  'edition.description':
    'The source of the text, what was normalized, where the English comes from, and the rights.',

  'display.title': 'Display',
  'display.description':
    'Light or dark theme, text size, line width and order of the columns, remembered on this device.',
  'display.lead':
    'By default everything follows the settings of your device. What you choose here is remembered on this device and sent nowhere.',
  'display.theme': 'Theme',
  'display.system': 'Same as device',
  'display.light': 'Light',
  'display.dark': 'Dark',
  'display.size': 'Text size',
  'display.width': 'Line width',
  'display.narrow': 'Narrow',
  'display.normal': 'Normal',
  'display.wide': 'Wide',
  'display.columns': 'Left-hand column (side by side)',
  'display.page': 'Language of the page',
  'display.fr': 'French',
  'display.en': 'English',
  'display.notes': 'Editorial notes',
  'display.on': 'Shown',
  'display.off': 'Hidden',
  'display.reset': 'Restore the defaults',
  'display.done': 'The defaults are restored.',
  'display.unkept': 'Your browser is not saving settings: they apply to this page only.',
  'display.noscript':
    'These settings need JavaScript, which is switched off. The site follows the theme and the text size of your browser.',

  'downloads.title': 'Download',
  'downloads.description':
    'The Astana joint statement and its cover letter to take away: PDF, EPUB, text, tables for translators, TEI, Akoma Ntoso and JSON, in French and in English.',
  'downloads.lead': 'The letter and the joint statement as files, each of which says where it comes from.',
  'downloads.status':
    'The French is the text of the source; the English is an unofficial translation, and every file that contains it says so.',
  'downloads.reading': 'Read and print',
  'downloads.text': 'Copy, paste, attach to a message',
  'downloads.translation': 'Translate',
  'downloads.data': 'Scholarly editing, archiving, programming',
  'downloads.everything': 'Letter and joint statement',
  'downloads.bilingual': 'bilingual',
  'downloads.fr': 'French',
  'downloads.en': 'English',
  'downloads.check': 'Verify a file',
  'downloads.check.lead':
    'A file is intact if its SHA-256 digest is the one given here. With the whole list in the same folder as the files, all of them are verified at once:',
  'downloads.check.list': 'List of digests',
  'downloads.model': 'Data model / schema',
  'downloads.description.link': 'description',
  'downloads.digests': 'All digests',
  'downloads.file': 'File',
  'downloads.digest': 'SHA-256 digest',
  'format.pdf': 'PDF',
  'format.pdf.use':
    'For printing, and for citing the page: A4, with bookmarks, readable by a screen reader. The bilingual version sets the two texts side by side, paragraph by paragraph.',
  'format.epub': 'EPUB',
  'format.epub.use': 'For an e-reader or a phone: the text fits the screen and can be read offline.',
  'format.html': 'Single HTML page',
  'format.html.use': 'Both languages in one file, which opens in any browser, even without a network.',
  'format.text': 'Plain text',
  'format.text.use': 'For an e-mail or a terminal: lines of 72 characters, numbers in the margin.',
  'format.markdown': 'Markdown',
  'format.markdown.use': 'For a note, a wiki or a code repository.',
  'format.csv': 'CSV',
  'format.csv.use': 'French and English side by side, one passage a row, for a spreadsheet.',
  'format.tmx': 'TMX',
  'format.tmx.use': 'The same alignment as a translation memory.',
  'format.tei': 'TEI',
  'format.tei.use':
    'For scholarly editing: TEI P5, both languages aligned, with the names of persons, places and institutions, and the editorial notes.',
  'format.akn': 'Akoma Ntoso',
  'format.akn.use': 'For legal and parliamentary document systems: version 3.0 of the OASIS standard.',
  'format.json': 'JSON',
  'format.json.use': 'For a program: all the data that this site is built from.',
  'format.schema': 'JSON Schema',
  'format.schema.use': 'The description of that data.',

  'file.official': 'United Nations English version.',
  'file.unofficial-translation':
    'Unofficial English translation from the French, made for this edition. The French text is the reference.',
  'file.edition': 'Digital edition {title}, {address}',
  'file.independent':
    'Independent edition, not connected with the United Nations. No right is claimed over the text of the document.',
  'file.cc0': 'Translation dedicated to the public domain (CC0 1.0).',
  'file.page': 'Page {page} of {pages}',
  'file.contents': 'Contents',
  'file.languages': 'Languages',
  'file.accessibility':
    'The whole text is available to assistive technology; sections and paragraphs are navigation landmarks.',

  'moved.title': 'This page has moved',
  'moved.text': 'It is now here:',

  'error.title': 'Page not found',
  'error.text': 'There is nothing at this address. The whole text is here:',
  'error.meant': 'The address meant is probably this one:',

  'update.text': 'A new version of this edition is ready.',
  'update.load': 'Load the new version',
  'update.later': 'Later',

  'offline.title': 'Offline',
  'offline.text':
    'This page is not kept on your device, and the network is not responding. The whole text, in both languages, and the search are still here:',
  'offline.retry': 'Try again',

  'footer.read': 'Read',
  'footer.find': 'Find',
  'footer.verify': 'Verify',
  'footer.text':
    'An independent edition, not connected with the United Nations. No right is claimed over the text of the document.',
};
