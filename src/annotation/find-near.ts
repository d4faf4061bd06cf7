// Where in a long text a short pattern stands, give or take some edits: Sellers’ algorithm (Levenshtein with
// both ends of the text free).

export interface Hit {
  /** Where it ends, exclusive. */
  readonly end: number;
  readonly errors: number;
}

/**
 * The ends of all places that are within `most` edits of the pattern, each the best of its neighbourhood, in
 * the order of the text. Time O(pattern × text), whatever the text; memory O(pattern).
 */
export function findNear(pattern: string, text: string, most: number): Hit[] {
  const column = Uint16Array.from({ length: pattern.length + 1 }, (_, row) => row);
  const hits: Hit[] = [];
  for (let end = 1; end <= text.length; end++) {
    const unit = text[end - 1];
    let diagonal = 0;
    for (let row = 1; row <= pattern.length; row++) {
      const left = column[row] ?? 0;
      column[row] = Math.min(
        diagonal + Number(pattern[row - 1] !== unit),
        left + 1,
        (column[row - 1] ?? 0) + 1,
      );
      diagonal = left;
    }
    const errors = column[pattern.length] ?? 0;
    if (errors <= most) addHit(hits, { end, errors }, most);
  }
  return hits;
}

/** Ends nearer to one another than `most` are one place: each edit there moves the end by one. */
function addHit(hits: Hit[], hit: Hit, most: number): void {
  const last = hits.at(-1);
  if (!last || hit.end - last.end > most) hits.push(hit);
  else if (hit.errors < last.errors) hits[hits.length - 1] = hit;
}
