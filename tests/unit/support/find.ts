// An index in memory that answers as Pagefind 1.5 does, its stemming apart: `tests/unit/search/pagefind.test.ts`
// holds the two to each other.
import type { Find, Hit } from '#search/match.ts';

/** @param rows the words of each row, parted by spaces */
export function aFind(rows: ReadonlyArray<string>): Find {
  const texts = rows.map((row) => row.split(' '));
  const known = [...new Set(texts.flat())];
  return (query) => {
    const phrase = /^"([^"]*)"$/.exec(query)?.[1];
    if (phrase !== undefined)
      return Promise.resolve(hitsOf(texts, (text) => placesOf(text, phrase)));
    // A word is as good as all that begin with it, else as the longest that it begins with, else it is dropped.
    const terms = query.split(/[\s"]+/).flatMap((term) => {
      const longer = known.filter((word) => term !== '' && word.startsWith(term));
      const [cut] = known
        .filter((word) => term.startsWith(word))
        .sort((a, b) => b.length - a.length);
      if (longer.length > 0) return [longer];
      return cut === undefined ? [] : [[cut]];
    });
    if (terms.length === 0) return Promise.resolve([]);
    return Promise.resolve(
      hitsOf(texts, (text) => {
        const places = terms.map((words) =>
          text.flatMap((word, place) => (words.includes(word) ? place : [])),
        );
        return places.every(({ length }) => length > 0) ? places.flat() : [];
      }),
    );
  };
}

/** Where the words of a phrase first stand one after the other. */
function placesOf(text: ReadonlyArray<string>, phrase: string): number[] {
  const words = phrase.split(' ');
  const start = text.findIndex((_, from) => words.every((word, at) => text[from + at] === word));
  return start === -1 ? [] : words.map((_, at) => start + at);
}

/** Best first, as Pagefind has them: the more of a row is what was asked, the better. */
function hitsOf(
  texts: ReadonlyArray<ReadonlyArray<string>>,
  placesIn: (text: ReadonlyArray<string>) => number[],
): Hit[] {
  return texts
    .map((text, row): Hit => {
      const words = [...new Set(placesIn(text))].sort((a, b) => a - b);
      return { row, score: words.length / text.length, words };
    })
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.score - a.score);
}
