// How newsrooms set quotation marks, one table a convention: a text and what stands in its marks.
import { expect, test } from 'vitest';
import { readMarks } from '#archive/quotations/marks.ts';

/** Quotations as their words, paragraphs parted by ` ¶ `; one whose end is missing ends in `|`. */
function marked(text: string): string[] {
  return readMarks(text).words.map(
    ({ segments, closed }) =>
      segments.map(([start, end]) => text.slice(start, end)).join(' ¶ ') + (closed ? '' : '|'),
  );
}

/** Faults as their kind and the text from the mark on. */
function faults(text: string): [string, string][] {
  return readMarks(text).faults.map(({ fault, at }) => [fault, text.slice(at[0], at[0] + 6)]);
}

const CONVENTIONS: Record<string, [text: string, quotations: string[]][]> = {
  'English, curly': [
    ['“A,” she said. “B.”', ['“A,”', '“B.”']],
    ['“A”“B”', ['“A”', '“B”']],
    ['(“A”) [“B”] —“C” she said:“D”', ['“A”', '“B”', '“C”', '“D”']],
    ['“A”—and “B”.', ['“A”', '“B”']],
  ],
  'English, straight': [
    ['"A," she said. "B."', ['"A,"', '"B."']],
    ['("A") ["B"] —"C" she said:"D"', ['"A"', '"B"', '"C"', '"D"']],
    ['"A""B"', ['"A"', '"B"']],
    ['The bill passed."We won," he said.', ['"We won,"']],
    ['He said, " We won, " and left.', ['" We won, "']],
  ],
  'mixed by the typist': [
    ['“A" and "B”', ['“A"', '"B”']],
    ["“A,'' she said.", ["“A,''"]],
    ['"He said “no” twice," she said.', ['"He said “no” twice,"']],
  ],
  'typewriter and TeX': [
    ["``We won,'' he said.", ["``We won,''"]],
    ["''We won,'' he said.", ["''We won,''"]],
    ['‘‘We won,’’ he said.', ['‘‘We won,’’']],
    ["`We won,' he said.", ["`We won,'"]],
  ],
  'British: single outside, double inside': [
    ['‘He shouted “stop” twice,’ Jane Poole told the court.', ['‘He shouted “stop” twice,’']],
    ['\'He shouted "stop" twice,\' Jane Poole said.', ['\'He shouted "stop" twice,\'']],
    ['‘Stop!’—‘No!’', ['‘Stop!’', '‘No!’']],
    ['‘He said ‘no’ twice,’ she said.', ['‘He said ‘no’ twice,’']],
    ['He said: ‘85 people are safe.’', ['‘85 people are safe.’']],
    ['It was a ‘deal‘ to her.', ['‘deal‘']],
  ],
  'apostrophes among single marks': [
    [
      '‘I fed the dogs’ pups, ’tis true, didn’t I?’ he said.',
      ['‘I fed the dogs’ pups, ’tis true, didn’t I?’'],
    ],
    ["'It's the boys' club,' she said of the girls' team.", ["'It's the boys' club,'"]],
    ['‘We’re goin’ home,’ they said.', ['‘We’re goin’ home,’']],
    ['‘The dogs’ he said. ‘The cats.’', ['‘The dogs’', '‘The cats.’']],
    ["The class of ‘85, the ‘90s and ’90s, rock ‘n’ roll, rock 'n' roll, get ‘em.", []],
    ['Hawai‘i, O’Hara and the dogs’ and cats’ food.', []],
    ['The ‘Okina said “A” and “B”.', ['“A”', '“B”']],
    ['‘Okina said “A” and “B”.', ['“A”', '“B”']],
  ],
  'German and Polish': [
    ['„A“ und „B” und »C« und ‚D‘ und ›E‹', ['„A“', '„B”', '»C«', '‚D‘', '›E‹']],
    ['„Er sagte „nein“ dazu“, sagte sie.', ['„Er sagte „nein“ dazu“']],
    ['„A.“Danach', ['„A.“']],
  ],
  'French, with spaces, and Spanish': [
    ['«A» et « B » et «\u00a0C\u00a0»', ['«A»', '« B »', '«\u00a0C\u00a0»']],
    ['« Il dit ‹ non › », dit-elle.', ['« Il dit ‹ non › »']],
    ['«Dijo “no”», dijo ella.', ['«Dijo “no”»']],
  ],
  'Swedish and Finnish: the closing mark on both sides': [
    ['”A”, sa hon. ”B.”', ['”A”', '”B.”']],
    ['»A», hän sanoi.', ['»A»']],
  ],
  'Japanese and Chinese': [['「A『B』C」と『D』', ['「A『B』C」', '『D』']]],
  'nested three deep': [
    ['“A ‘b “c” d’ e,” she said.', ['“A ‘b “c” d’ e,”']],
    ['"A \'b "c" d\' e," she said.', ['"A \'b "c" d\' e,"']],
    ['“‘A “b”’”', ['“‘A “b”’”']],
    ['“He said “no” twice,” she said.', ['“He said “no” twice,”']],
    ['"He said "no" twice," she said.', ['"He said "no" twice,"']],
  ],
  'feet, inches, minutes': [
    ['A 6" pipe, a 12.5" one and a "word".', ['"word"']],
    ['He is 5\'6" and she 5\'7”; 5"x7" and ½" too.', []],
    [
      '"It is a 9" nail, and he is 6\'2" tall," she said.',
      ['"It is a 9" nail, and he is 6\'2" tall,"'],
    ],
    ['“It is a 9” nail,” she said.', ['“It is a 9” nail,”']],
    ['"We won 12" and "lost 9" in 2012.', ['"We won 12"', '"lost 9"']],
    ['“We began in 2012” he said. “Then we grew.”', ['“We began in 2012”', '“Then we grew.”']],
  ],
  'marks that are no quotation’s': [
    ['', []],
    ['<a href="x" title="two words">“A”</a> <br class="b"/>', ['“A”']],
    ['Read more »', []],
    ['"""""""""""""', []],
  ],
  'running: every paragraph opens again': [
    ['He said: “A\n\n“B\n\n“C.” End.', ['“A ¶ “B ¶ “C.”']],
    ['"A\n\n"B," she said.', ['"A ¶ "B,"']],
    ['"A\r\n“B,” she said.', ['"A ¶ “B,”']],
    ['‘A\n\n‘B,’ she said.', ['‘A ¶ ‘B,’']],
    ['«A\n\n»B\n\n»C», dijo.', ['«A ¶ »B ¶ »C»']],
    ['“A.\n\n”B,” she said.', ['“A. ¶ ”B,”']],
    ['« A\n\n» B », dit-il.', ['« A ¶ » B »']],
    ['“A “b” c.\n\n“D,” he said.', ['“A “b” c. ¶ “D,”']],
    ['“A „b\n\n“C,” she said.', ['“A „b ¶ “C,”']],
    [`“A${'\n\n“B'.repeat(12)}.”`, [`“A${' ¶ “B'.repeat(12)}.”`]],
  ],
  'running: only the end is marked': [
    ['“A\n\nB\n\nC,” she said.', ['“A ¶ B ¶ C,”']],
    ['"A\n\nB," she said.', ['"A ¶ B,"']],
    ['“A\n\nB ‘c’ and the dogs’ d\n\nE,” she said.', ['“A ¶ B ‘c’ and the dogs’ d ¶ E,”']],
    ['“A\n\nB\n\nC\n\nD\n\nE,” she said.', ['“A ¶ B ¶ C ¶ D ¶ E,”']],
  ],
  'interrupted, and closed before the speech goes on': [
    ['“A,” she said, “b.”', ['“A,”', '“b.”']],
    ['He called it “a mess.”\n\n“It is,” he said.', ['“a mess.”', '“It is,”']],
  ],
  'the wrong way round': [
    ['“criminals” and “rapists“ while “x” y', ['“criminals”', '“rapists“', '“x”']],
    ['He said: ”We won,” and left.', ['”We won,”']],
    ['"We won, "he said.', ['"We won, "']],
  ],
};

for (const [convention, table] of Object.entries(CONVENTIONS))
  test.each(table)(`readMarks() knows the convention “${convention}”: %j`, (text, quotations) => {
    expect(marked(text)).toEqual(quotations);
    expect(faults(text)).toEqual([]);
  });

test.each<[string, string[], [string, string][]]>([
  ['She began: “A', ['“A|'], [['unclosed', '“A']]],
  ['“A, he said.\n\nThen “b” came.', ['“A, he said.|', '“b”'], [['unclosed', '“A, he']]],
  ['“A, he said. “B,” she said.', ['“A, he said.|', '“B,”'], [['unclosed', '“A, he']]],
  ['"A, he said. "B," she said.', ['"A, he said.|', '"B,"'], [['unclosed', '"A, he']]],
  ['“A. “B,” he said.\n\n“C,” she said.', ['“A.|', '“B,”', '“C,”'], [['unclosed', '“A. “B']]],
  ['“A “b c.”', ['“A|', '“b c.”'], [['unclosed', '“A “b ']]],
  ['“A\n\n“B\n\nC.', ['“A ¶ “B|'], [['unclosed', '“A\n\n“B']]],
  [
    '“A\n\nB\n\nC\n\nD\n\nE\n\nF.”',
    ['“A|'],
    [
      ['unclosed', '“A\n\nB\n'],
      ['closed-twice', '”'],
    ],
  ],
  ['«A “b c», dijo.', ['«A “b c»'], []],
  ['He said: ‘We won.', ['‘We won.|'], [['unclosed', '‘We wo']]],
])('readMarks() ends with its paragraph what is never closed: %j', (text, quotations, found) => {
  expect(marked(text)).toEqual(quotations);
  expect(faults(text)).toEqual(found);
});

test.each<[string, string[], [string, string][]]>([
  ['“A.”” he said.', ['“A.”'], [['closed-twice', '” he s']]],
  ['“A,” he said.” More', ['“A,”'], [['closed-twice', '” More']]],
  ['"A," he said." More', ['"A,"'], [['closed-twice', '" More']]],
  ['Words” alone.', [], [['closed-twice', '” alon']]],
  ['Words“ alone.', [], [['closed-twice', '“ alon']]],
  ['Palabras» solas.', [], [['closed-twice', '» sola']]],
  ['The dogs’ bowls, 12” and 6\'2".', [], []],
])('readMarks() flags a closing mark with nothing open: %j', (text, quotations, found) => {
  expect(marked(text)).toEqual(quotations);
  expect(faults(text)).toEqual(found);
});
