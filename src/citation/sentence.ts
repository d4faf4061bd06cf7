// The parts of a reference as sentences, each closed once.

/** @param text how the part ends for a reader @param markup the same as it is printed */
export function sentence(text: string, markup: string): string {
  return /[.?!…؟]$/.test(text) ? markup : `${markup}.`;
}
