// Sentences as they are read aloud, and pieces of them short enough for one breath.

/** What ends in a full stop that ends no sentence: titles, months, initials. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'«])(?:\p{Lu}|Mr|Mrs|Ms|Mx|Dr|St|Sr|Jr|Prof|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Gov|Pres|Hon|Rev|No|vs|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u;

/** Marks that close a quotation or bracket, left alone at the head of what follows. */
const CLOSING = /^[\s”’"'»)\]]*$/u;

/**
 * The sentences of a paragraph, as [start, end) in UTF-16 units; together they are the whole of it.
 * @param lang language tag of the text
 */
export function sentencesOf(text: string, lang: string): ReadonlyArray<readonly [number, number]> {
  const sentences: [number, number][] = [];
  for (const { index, segment } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(
    text,
  )) {
    const last = sentences.at(-1);
    const goesOn =
      last &&
      (ABBREVIATION.test(text.slice(...last)) || CLOSING.test(segment) || !/\S/.test(segment));
    if (goesOn) last[1] = index + segment.length;
    else sentences.push([index, index + segment.length]);
  }
  return sentences;
}

/** Ends of a piece, the best first: behind a clause, behind a word. */
const BREAKS = [/^.*[;:—–](?=\s)/su, /^.*[,،](?=\s)/su, /^.*(?=\s)/su];

/** A text in pieces of at most `limit` characters, broken where one would breathe; white space folded. */
export function piecesOf(text: string, limit: number): ReadonlyArray<string> {
  const pieces: string[] = [];
  let rest = text.replace(/\s+/g, ' ').trim();
  while (rest.length > limit) {
    const head = rest.slice(0, limit + 1);
    const piece = BREAKS.map((end) => end.exec(head)?.[0].trim() ?? '').find(
      (found, at) => found.length > (at === 2 ? 0 : limit / 3),
    );
    const cut = piece?.length ?? limit;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut).trim();
  }
  return rest ? [...pieces, rest] : pieces;
}
