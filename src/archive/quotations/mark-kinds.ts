// The marks that newsrooms put around words, by what they are. A family is what belongs together: any
// of its marks may close what any other of it opened, because typists mix them (“We won," he said).

export type MarkFamily = 'double' | 'single' | 'guillemet' | 'angle' | 'corner' | 'white-corner';

/** Which way a mark faces on paper. A straight mark faces no way: only its neighbours tell. */
export type Facing = 'open' | 'close' | 'straight';

export interface MarkKind {
  readonly family: MarkFamily;
  readonly facing: Facing;
  /** In UTF-16 units; two where a double mark is typed as two single ones. */
  readonly length: number;
}

const KINDS: ReadonlyArray<readonly [marks: string, family: MarkFamily, facing: Facing]> = [
  // “English”, „Deutsch“, „polski”, ”svenska”: what closes in one language opens in the next.
  ['“ „ ‟ `` ‘‘ ❝', 'double', 'open'],
  ['” ’’ ❞', 'double', 'close'],
  ["\" '' ＂", 'double', 'straight'],
  // ‘British’, ‚innen‘, `TeX'. The closing ones are apostrophes far more often than quotation marks.
  ['‘ ‚ ‛ `', 'single', 'open'],
  ['’', 'single', 'close'],
  ["'", 'single', 'straight'],
  // « français », »Deutsch«, »suomi»; the small ones nest in them, or stand alone in Switzerland.
  ['«', 'guillemet', 'open'],
  ['»', 'guillemet', 'close'],
  ['‹', 'angle', 'open'],
  ['›', 'angle', 'close'],
  ['「', 'corner', 'open'],
  ['」', 'corner', 'close'],
  ['『', 'white-corner', 'open'],
  ['』', 'white-corner', 'close'],
];

/** By UTF-16 unit: the kind of one such mark, and of two in a row. */
const ONE = kindsOfLength(1);
const TWO = kindsOfLength(2);

function kindsOfLength(length: number): ReadonlyMap<number, MarkKind> {
  return new Map(
    KINDS.flatMap(([marks, family, facing]) =>
      marks
        .split(' ')
        .filter((mark) => mark.length === length)
        .map((mark): [number, MarkKind] => [mark.charCodeAt(0), { family, facing, length }]),
    ),
  );
}

/** The mark that stands at an offset, or null. */
export function markAt(text: string, offset: number): MarkKind | null {
  const unit = text.charCodeAt(offset);
  const two = text.charCodeAt(offset + 1) === unit ? TWO.get(unit) : undefined;
  return two ?? ONE.get(unit) ?? null;
}
