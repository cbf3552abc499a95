/**
 * The program of every page: what each part of a page starts with, in one file. A part that the page does not have
 * does nothing, and what a part needs later is loaded when a reader asks for it.
 */
// First, because it may leave the page: what follows looks at the fragment.
import '../permalinks/client/moved.ts';
import '../search/client/start.ts';
import '../display/start.ts';
import '../reading/position.ts';
import '../reading/notes.ts';
import '../tools/client/start.ts';
import '../tools/client/passage-page.ts';
import '../quotation/client/start.ts';
import '../offline/start.ts';
