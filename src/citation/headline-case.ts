// English titles with capitals, as MLA and Chicago set them: all words but articles, conjunctions and
// prepositions. Source: Chicago 17, 8.159 and 8.161 (compounds begin with a capital); MLA 9, chapter 2. A word
// that has a capital keeps it as it is.

/** Neither manual goes by length: prepositions of any length are small. */
const SMALL = new Set(
  (
    'a an the and but or nor for so yet as at by in of off on out per to up via vs v with from into ' +
    'onto over than till until upon about above across after against along alongside amid among ' +
    'around before behind below beneath beside besides between beyond despite down during except ' +
    'inside like near outside past since through throughout toward towards under underneath unlike ' +
    'within without'
  ).split(' '),
);

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
/** What makes the next word a first one. */
const AFRESH = /[:?!]["'“”‘’»)\]]*\s+["'“‘«([]*$/;

/** @param lang language of the title; one that is not English stays as it is */
export function headlineCase(title: string, lang: string): string {
  if (!/^en\b/i.test(lang)) return title;
  const words = [...title.matchAll(WORD)];
  const [first, last] = [words[0]?.index, words.at(-1)?.index];
  return title.replace(WORD, (word, at: number) => {
    const [before, after] = [title.slice(0, at), title.slice(at + word.length)];
    const principal =
      !SMALL.has(word) ||
      at === first ||
      at === last ||
      AFRESH.test(before) ||
      (/^-\p{L}/u.test(after) && !before.endsWith('-'));
    return principal && word === word.toLowerCase()
      ? word.replace(/^./u, (letter) => letter.toUpperCase())
      : word;
  });
}
