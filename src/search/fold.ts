/**
 * The form in which words are indexed and asked for. Pagefind splits at ' but not at ’, so `l’eau`
 * would hide `eau`; and it keeps œ, which few people type. Shown text is never folded.
 */
export const fold = (text: string): string =>
  text.replaceAll('’', "'").replaceAll('œ', 'oe').replaceAll('Œ', 'Oe').replaceAll('\u00a0', ' ');
