// `npm run faces -- DIR`: cuts the text face to what a newspaper needs, from the full fonts that the npm
// package `source-serif` holds. Made by hand when the face or the cut changes; what it writes is
// committed, so that no build depends on it. The full face has what web services leave out: small
// capitals for datelines and old-style figures for prose.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { CommandError, runCommand } from './fail.ts';
import { ROOT } from './root.ts';

/** The face’s own name is reserved to the uncut fonts (SIL Open Font License 1.1, clause 3). */
const FAMILY = 'Archive Serif';

type Range = readonly [first: number, last: number];

/** Latin of Western Europe, and the marks of print. */
const LATIN: ReadonlyArray<Range> = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x2010, 0x2015],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];
/** Latin of Central Europe, the Baltic, Turkey and Azerbaijan. */
const LATIN_NEAR: ReadonlyArray<Range> = [
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x17f],
  [0x18f, 0x18f],
  [0x218, 0x21b],
  [0x259, 0x259],
  [0x307, 0x307],
  [0x1e9e, 0x1e9e],
  [0x20ba, 0x20ba],
  [0x20bc, 0x20bd],
];
/** Latin of everywhere else: Vietnamese, African languages, transliteration. */
const LATIN_FAR: ReadonlyArray<Range> = [
  [0x180, 0x18e],
  [0x190, 0x217],
  [0x21c, 0x24f],
  [0x300, 0x304],
  [0x306, 0x306],
  [0x308, 0x30c],
  [0x323, 0x323],
  [0x1e00, 0x1e9d],
  [0x1ea0, 0x1eff],
  [0x20a0, 0x20ab],
  [0x20ad, 0x20b9],
  [0x20bb, 0x20bb],
  [0x20be, 0x20bf],
];
const CYRILLIC: ReadonlyArray<Range> = [
  [0x400, 0x52f],
  [0x2116, 0x2116],
];
const GREEK: ReadonlyArray<Range> = [[0x370, 0x3ff]];

interface Cut {
  readonly name: string;
  readonly style: 'normal' | 'italic';
  readonly letters: ReadonlyArray<Range>;
  readonly weights: { readonly min: number; readonly max: number } | number;
  readonly features: ReadonlyArray<string>;
}

/** A page whose letters need three of the files still stays within 70 KB: only the first is kerned. */
const LANGUAGE = ['locl', 'ccmp'];
const FIRST = {
  style: 'normal',
  weights: { min: 400, max: 700 },
  features: ['kern', 'liga', 'locl', 'onum', 'smcp', 'c2sc'],
} as const;
const UPRIGHT = { style: 'normal', weights: { min: 400, max: 700 }, features: LANGUAGE } as const;
const ITALIC = { style: 'italic', weights: 400, features: ['locl', 'onum'] } as const;

/** A page loads those whose letters it holds. */
const CUTS: ReadonlyArray<Cut> = [
  { name: 'latin', letters: LATIN, ...FIRST },
  { name: 'latin-near', letters: LATIN_NEAR, ...UPRIGHT },
  { name: 'latin-far', letters: LATIN_FAR, ...UPRIGHT },
  { name: 'cyrillic', letters: CYRILLIC, ...UPRIGHT },
  { name: 'greek', letters: GREEK, ...UPRIGHT },
  { name: 'latin-italic', letters: LATIN, ...ITALIC },
  { name: 'latin-near-italic', letters: LATIN_NEAR, ...ITALIC },
  { name: 'cyrillic-italic', letters: CYRILLIC, ...ITALIC },
  { name: 'greek-italic', letters: GREEK, ...ITALIC },
];

/** The size the text is drawn for, in points: the face has another drawing for every size. */
const OPTICAL_SIZE = 14;

/** Characters of a line of the stylesheet. */
const LONGEST = 100;

const HEAD = `/* The text face, as \`npm run faces\` cuts it: Source Serif 4 by Adobe, under the SIL Open Font License
   (faces/LICENSE.txt). */`;

await runCommand(async () => {
  const [from] = process.argv.slice(2);
  if (from === undefined)
    throw new CommandError('npm run faces -- DIR, the folder of an unpacked `source-serif`', 2);
  const styles = join(ROOT, 'src', 'styles');
  mkdirSync(join(styles, 'faces'), { recursive: true });
  for (const cut of CUTS) {
    const font = await cutFrom(from, cut);
    writeFileSync(join(styles, 'faces', fileOf(cut)), font);
    console.log(`${fileOf(cut)} ${font.length.toLocaleString('en')} bytes`);
  }
  writeFileSync(join(styles, 'faces.css'), `${HEAD}\n${CUTS.map(ruleOf).join('\n\n')}\n`);
});

async function cutFrom(from: string, { style, letters, weights, features }: Cut): Promise<Buffer> {
  const file = `SourceSerif4Variable-${style === 'italic' ? 'Italic' : 'Roman'}.ttf`;
  return subsetFont(readFileSync(join(from, 'VAR', file)), lettersIn(letters), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: [...features],
    // What hinted and installed fonts need; a browser does without.
    dropTables: ['MVAR', 'STAT', 'gasp'],
    variationAxes: { wght: weights, opsz: OPTICAL_SIZE },
  });
}

function lettersIn(ranges: ReadonlyArray<Range>): string {
  return ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .join('');
}

function fileOf({ name }: Cut): string {
  return `archive-serif-${name}.woff2`;
}

function ruleOf(cut: Cut): string {
  const { style, weights, letters } = cut;
  return `@font-face {
  font-family: '${FAMILY}';
  font-style: ${style};
  font-weight: ${typeof weights === 'number' ? weights : `${weights.min} ${weights.max}`};
  font-display: swap;
  src: url('./faces/${fileOf(cut)}') format('woff2');
  unicode-range:${wrapped(letters.map(spanOf))};
}`;
}

/** A list on one line or over several, as the formatter has it. */
function wrapped(items: ReadonlyArray<string>): string {
  if (items.length <= 2) return ` ${items.join(', ')}`;
  const lines = [''];
  let line = '   ';
  for (const [at, item] of items.entries()) {
    const entry = at === items.length - 1 ? item : `${item},`;
    if (`${line} ${entry}`.length > LONGEST) {
      lines.push(line);
      line = '   ';
    }
    line += ` ${entry}`;
  }
  return [...lines, line].join('\n');
}

function spanOf([first, last]: Range): string {
  const [from, to] = [first, last].map((code) => code.toString(16));
  return first === last ? `U+${from}` : `U+${from}-${to}`;
}
