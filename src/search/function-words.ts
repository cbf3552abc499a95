import type { Lang } from '../edition/types.ts';

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Function words, which no index of words lists, in the form in which words are compared. */
export const FUNCTION_WORDS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: set(`
    a ainsi apres au aupres aussi auxquels aux avait avec avons avaient avoir bien ce ceci cela celle celles celui
    ces cet cette chacun chacune ci comme compte d dans davantage de deja des devaient devrait devraient dont du elle
    elles en entre es est et ete etre eux faut faudrait il ils j jusqu l la le les leur leurs lors lui ma mais meme
    mes moi mon n ne ni non nos notre nous on ont ou par pas plus point pour pourraient pourrait pouvoir puis qu que
    quelle quelles qui quoi s sa saurait se sera serait serais ses si soit soient son sont sommes sous sur ta tant te
    tout toute toutes tous tres un une va vos votre vous vers visant y
  `),
  en: set(`
    a about after all also among an and any are as at be been being between both but by can could do does each either
    for from had has have having he her him his i if in into is it its itself may me might must my neither no nor not
    of on only or other our ourselves shall she should so such than that the their them themselves there these they
    this those thus to under until upon us was we were what when where whether which while who whom whose will with
    within would you your
  `),
};
