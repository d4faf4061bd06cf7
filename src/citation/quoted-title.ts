// Marks of quotation within a title, as a style that sets the title in marks of its own wants them: double
// within none, single within double, and so on by turns. Source: Chicago 17, 13.30; MLA 9, chapter 6.
// A mark without its partner is an apostrophe, or stays as it is.

export interface MarkedTitle {
  readonly text: string;
  /** How many marks close at its very end: a full stop or comma goes before them. */
  readonly closers: number;
}

interface Mark {
  readonly at: number;
  readonly double: boolean;
}

/** @param outer whether the title itself will stand in double marks */
export function markTitle(title: string, outer: boolean): MarkedTitle {
  const characters = Array.from(title);
  const open: Mark[] = [];
  const closing = new Set<number>();
  for (const [at, character] of characters.entries()) {
    if (!/["'“”‘’]/.test(character)) continue;
    const double = /["“”]/.test(character);
    const partner = closes(characters, at)
      ? open.findLastIndex((mark) => mark.double === double)
      : -1;
    const opener = open[partner];
    if (opener) {
      open.length = partner;
      closing.add(at);
      const single = open.length % 2 === (outer ? 0 : 1);
      characters[opener.at] = single ? '‘' : '“';
      characters[at] = single ? '’' : '”';
    } else if (opens(characters, at)) open.push({ at, double });
    else if (character === "'") characters[at] = '’';
  }
  return { text: characters.join(''), closers: closersAtEnd(characters, closing) };
}

function opens(characters: ReadonlyArray<string>, at: number): boolean {
  return /["'“‘]/.test(characters[at] ?? '') && /^$|[\s([{—–"'“‘-]/.test(characters[at - 1] ?? '');
}

/** A single mark between two letters is an apostrophe. */
function closes(characters: ReadonlyArray<string>, at: number): boolean {
  const [before = '', mark = '', after = ''] = [
    characters[at - 1],
    characters[at],
    characters[at + 1],
  ];
  return /["'”’]/.test(mark) && /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

function closersAtEnd(characters: ReadonlyArray<string>, closing: ReadonlySet<number>): number {
  let closers = 0;
  while (closing.has(characters.length - 1 - closers)) closers++;
  return closers;
}

/** The title with a full stop or comma at its end, before the marks that close there. */
export function endTitle({ text, closers }: MarkedTitle, stop: '.' | ','): string {
  const cut = text.length - closers;
  const [words, marks] = [text.slice(0, cut), text.slice(cut)];
  // Chicago 17, 6.122–6.125: a title’s own mark stands for the full stop; a comma only drops a full stop.
  if (stop === '.') return /[.?!]$/.test(words) ? text : `${words}.${marks}`;
  return `${words.replace(/\.$/, '')},${marks}`;
}
