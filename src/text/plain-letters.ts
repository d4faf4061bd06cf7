// Letters without case and accents, for finding a name as one types: small enough for the browser, where
// the spelling tables of fold.ts would weigh more than a page.

/** `Brûlecœur, Hélène` → `brulecœur, helene`. */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
