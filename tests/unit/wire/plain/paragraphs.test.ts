import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '#wire/plain/paragraphs.ts';

/** The text broken at a column, as wires broke it. */
function wrapped(text: string, column: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length < column) lines.splice(-1, 1, `${line} ${word}`);
    else lines.push(word);
  }
  return lines.join('\n');
}

const ONE =
  'The ferry of Quillmouth will run through the night from April, the board of the harbour said on Monday after a meeting of six hours.';
const TWO =
  '“People want to go home,” said Mina Oakapple, who chairs the board, and who has herself swum the channel more than once in winter.';

describe('paragraphsOf()', () => {
  test.each([50, 64, 72, 80, 100])('joins lines that were broken at column %i', (column) => {
    const text = `${wrapped(ONE, column)}\n\n${wrapped(TWO, column)}\n`;
    expect(paragraphsOf(text)).toEqual([ONE, TWO]);
  });

  test.each(['   ', '\t', '     '])('begins a paragraph at an indent of %j', (indent) => {
    const text = [ONE, TWO, ONE].map((words) => indent + wrapped(words, 66)).join('\n');
    expect(paragraphsOf(text)).toEqual([ONE, TWO, ONE]);
  });

  test('takes each line for a paragraph where lines are long', () => {
    expect(paragraphsOf(`${ONE}\n${TWO}\n${ONE}`)).toEqual([ONE, TWO, ONE]);
  });

  test('takes each line for a paragraph where each ends a sentence', () => {
    const lines = [
      'The baker was the first, at six in the morning.',
      'The chandler followed at nine, wet as he was.',
      'The bookseller opened last, and sold nothing.',
    ];
    expect(paragraphsOf(lines.join('\n'))).toEqual(lines);
  });

  test('takes short lines for lines: a table, a poem', () => {
    const lines = ['Quillmouth 3, Saltby 1', 'Zarquv 2, Yarrow 2', 'Upper 0, Lower 4'];
    expect(paragraphsOf(lines.join('\n'))).toEqual(lines);
  });

  test('keeps the items of a list apart, with the lines set in below their marks', () => {
    const text = `${wrapped(ONE, 64)}\n- ${wrapped(ONE, 60).replaceAll('\n', '\n  ')}\n- ${wrapped(TWO, 60).replaceAll('\n', '\n  ')}\n`;
    expect(paragraphsOf(text)).toEqual([ONE, `- ${ONE}`, `- ${TWO}`]);
  });

  test('joins a word that was broken at its own hyphen without a space', () => {
    const line = 'The harbour of Quillmouth is known to all sailors as a well-';
    expect(paragraphsOf(`${line}\nkept one.`)).toEqual([`${line}kept one.`]);
  });

  test.each(['\r\n', '\r', '\n', '\u2028', '\u0085'])('parts paragraphs by %j', (end) => {
    expect(paragraphsOf(`${ONE}${end}${end}${TWO}${end}`)).toEqual([ONE, TWO]);
  });

  test('parts paragraphs by a form feed', () => {
    expect(paragraphsOf(`${ONE}\f${TWO}`)).toEqual([ONE, TWO]);
  });

  test('makes single spaces of tabs and runs, and leaves spaces that do not break', () => {
    expect(paragraphsOf('  Ada \t Quill,\u00a0Mayor \t')).toEqual(['Ada Quill,\u00a0Mayor']);
  });

  test('joins a sentence that an empty line tore apart', () => {
    const torn = [
      'The director of the harbour pointed out that',
      'through talks and letters all was won.',
    ];
    expect(paragraphsOf(torn.join('\n\n'))).toEqual([torn.join(' ')]);
    expect(paragraphsOf('She had come from the far side of the\n\nZarquv hills.')).toHaveLength(1);
    expect(paragraphsOf('The list of members is at\n\nwww.quay.example today.')).toHaveLength(1);
  });

  test.each([
    ['What the Quillmouth bell is for', 'The bell rings for the ferry.'],
    ['The house that she lived in', 'It stands on the quay.'],
    ['Three lamps', 'and a rope'],
    ['The keeper read out a list:', 'rope and lamps'],
    ['The keeper was sure of it', 'The others were not.'],
    ['The keeper read from the book', '1. Lamps are lit at dusk.'],
  ])('leaves %j and what follows apart', (one, two) => {
    expect(paragraphsOf(`${one}\n\n${two}`)).toEqual([one, two]);
  });

  test('finds none in nothing', () => {
    expect(paragraphsOf(' \n\t\n\r\n')).toEqual([]);
  });

  test('takes a paragraph of very many lines', () => {
    const [paragraph, ...others] = paragraphsOf(
      'the keeper of the lamp on the long quay of Quillmouth and\n'.repeat(60_000),
    );
    expect(others).toEqual([]);
    expect(paragraph).toHaveLength(58 * 60_000 - 1);
  });

  test('takes many paragraphs each of which breaks off', () => {
    expect(paragraphsOf('the keeper of the\n\n'.repeat(60_000))).toHaveLength(1);
  });
});
