import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticleBody } from '#archive/article.ts';
import { placesInSource } from '#archive/body/source-places.ts';
import { placeOf } from '#text/lines.ts';

const FRONT = '---\ntitle: The tide turned “late”\n---\n\n';

/** Where the archive says that words of a body's text stand, and where they do. */
function placesOf(
  body: string,
  words: string,
  written = words,
  format: 'md' | 'mdx' = 'md',
): [found: object, expected: object] {
  const source = FRONT + body;
  const { text } = parseArticleBody(source, format);
  const offset = text.indexOf(words);
  if (offset === -1) throw new Error(`"${words}" is not in "${text}"`);
  const at = source.indexOf(written, FRONT.length);
  return [placesInSource(text, source, format, FRONT.length)(offset), placeOf(source, at)];
}

test.each<[string, string, string?]>([
  ['The tide.', 'The'],
  ['One.\n\nThe “tide.', '“tide'],
  ['The *tide*, the [“sea](/said/sea/) and “quay.', '“quay'],
  ['A [sea](https://x.example/sea-and-quay) and the quay.', 'quay', 'quay.'],
  ['Ten \\* “stars\\*, &amp; “more.', '“more'],
  ['He &ldquo;said so.', '“said', '&ldquo;'],
  ['Wrapped\n   over lines,\nas “mails are.', '“mails'],
  ['> Quoted\n> over “lines.', '“lines'],
  ['- One\n- Two\n  “three', '“three'],
  ['| a | b |\n|---|---|\n| c | “d |', '“d'],
  ['See[^1] it.\n\n[^1]: A note of “words, long enough.\n\nThen “more.', '“more'],
  ['See[^1] it.\n\n[^1]: A note of “words, long enough.\n\nThen “more.', '“words'],
  ['<p class="sea quay">The quay “here</p>', '“here'],
  ['She :quote[“yes, *no* ”]{by=ada-quill} and “more.', '“more'],
  [':::quote{by=ada-quill}\nThe quay.\n:::\n\nThe “quay.', '“quay'],
  ['**T**he “t*i*de', 'tide', 't*i*de'],
  ['😀 “smiles', '“smiles'],
  ['At 10:30 “it :quote[rang]{by=none}', '“it'],
  ['At 10:30 :quote[rang]{by=none} at 11:30 “too', '“too'],
  ['Before <script>a(“b”)</script> “after', '“after'],
  ['<p>Before</p><script>a(“b”)</script>\n<p>the “after</p>', '“after'],
  ['<b title="q">q</b> and <!-- “no --> “yes', '“yes'],
  ['- [x] a task\n- [ ] a “task', '“task'],
  ['A line  \nand a “line', '“line'],
  ['A line\\\nand a “line', '“line'],
  ['AT&amp;T apple “core', '“core'],
  ['```\ncode “here\n```', '“here'],
  ['The sea, the sea, the sea, “the sea.', '“the'],
])('placesInSource() of %j finds %j', (body, words, written = words) => {
  const [found, expected] = placesOf(body, words, written);
  expect(found).toEqual(expected);
});

test('placesInSource() knows components, too', () => {
  const body = '<Aside title="The “sea">\n\nThe *sea* {/* a sea */} “here.\n\n</Aside>';
  const [found, expected] = placesOf(body, '“here', '“here', 'mdx');
  expect(found).toEqual(expected);
});

test('placesInSource() gives offsets past the end the last place', () => {
  const source = `${FRONT}The quay.`;
  expect(placesInSource('The quay.', source, 'md', FRONT.length)(99)).toEqual({
    line: 5,
    column: 9,
  });
});

/** Paragraphs in which each word is another, dressed in mark-up. */
const dressed = fc
  .array(
    fc.array(
      fc.constantFrom<(word: string) => string>(
        (word) => word,
        (word) => `*${word}*`,
        (word) => `**${word}**,`,
        (word) => `[${word}](https://x.example/${word}-or-not)`,
        (word) => `${word} &amp; \\*`,
        (word) => `<b title="b">${word}</b>\n`,
        (word) => `“${word}`,
      ),
      { minLength: 1, maxLength: 12 },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((paragraphs) =>
    paragraphs
      .map((words, at) => words.map((dress, index) => dress(`w${at}x${index}z`)).join(' '))
      .join('\n\n'),
  );

test('placesInSource() finds every word of a dressed text where it is written', () => {
  fc.assert(
    fc.property(dressed, (body) => {
      const source = FRONT + body;
      const { text } = parseArticleBody(source, 'md');
      const placeIn = placesInSource(text, source, 'md', FRONT.length);
      for (const { 0: word, index } of text.matchAll(/w\d+x\d+z/g))
        expect(placeIn(index)).toEqual(placeOf(source, source.indexOf(word, FRONT.length)));
    }),
  );
});
