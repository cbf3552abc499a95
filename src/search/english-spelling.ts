/** A bare English word in one spelling, British or American: `recognised` as `recognized`, `neighbour` as `neighbor`. */
export const inOneSpelling = (word: string): string =>
  word.replace(/^(..+?)our/, '$1or').replace(/([iy])s(?=(?:e[ds]?|ing|ations?)$)/, '$1z');
