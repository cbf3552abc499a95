/**
 * The program of every page, in one file: it starts each part of a page. A part that the page does not have does
 * nothing; what a part needs later is loaded when a reader asks for it.
 */
// First, because it may leave the page. The others read the fragment.
import '../../reader/moved-anchors.ts';
import '../../search/client/start-search.ts';
import '../../reader/display/start-display.ts';
import '../../reader/position.ts';
import '../../reader/without-popovers.ts';
import '../../reader/notes/start-notes.ts';
import '../../reader/printed-sources.ts';
import '../../reader/tools/start-tools.ts';
import '../../reader/tools/passage-page.ts';
import '../../quotation/client/start-quotation.ts';
import '../../reader/offline/start-offline.ts';

// On the page for unknown addresses, which has links as well.
if (document.querySelector('[data-nowhere]')) import('../../reader/nowhere.ts').catch(() => undefined);

// Where a reference wants the date of access; without it a bracket says what to write.
if (document.querySelector('[data-today]')) import('../../reader/today.ts').catch(() => undefined);
