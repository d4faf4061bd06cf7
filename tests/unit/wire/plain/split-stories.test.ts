import { describe, expect, test } from 'vitest';
import { LONGEST_STORY, splitStories } from '#wire/plain/split-stories.ts';
import type { StoryLines } from '#wire/plain/split-stories.ts';
import { allOf, oneByOne } from '../../support/wire-file.ts';

async function split(text: string): Promise<StoryLines[]> {
  return allOf(splitStories(oneByOne(text.split('\n'))));
}

/** The first line of each story, and where it stands. */
async function opened(text: string): Promise<[number, string | undefined][]> {
  return (await split(text)).map(({ line, lines }) => [line, lines[0]]);
}

const WORDS =
  'The keeper of the lamp said on Monday that it would burn through the winter, as it had burnt through every winter since the pier was built by his great-grandfather.';

describe('splitStories()', () => {
  test.each(['-0-', '###', 'ENDS', 'Enditem', '-30-', '(end)', 'NNNN'])(
    'parts stories at a line of %s',
    async (mark) => {
      const text = `One\n${WORDS}\n${mark}\n\nTwo\n${WORDS}\n${mark}\n`;
      expect(await opened(text)).toEqual([
        [1, 'One'],
        [5, 'Two'],
      ]);
    },
  );

  test('parts stories at a mark behind words', async () => {
    expect(await opened(`One ${WORDS} -0-\nTwo ${WORDS} -0-`)).toHaveLength(2);
  });

  test('parts stories at the day that a wire prints before them', async () => {
    const text = ` date 2026-03-10 One\nmore\n date 2026-03-11 Two\nmore`;
    expect(await opened(text)).toEqual([
      [1, ' date 2026-03-10 One'],
      [3, ' date 2026-03-11 Two'],
    ]);
  });

  test('parts stories where their metadata begin again', async () => {
    const text = `Headline: One\nDate: 2026-03-10\n\nWords\n\nHeadline: Two\nDate: 2026-03-11\n\nWords`;
    expect(await opened(text)).toEqual([
      [1, 'Headline: One'],
      [6, 'Headline: Two'],
    ]);
  });

  test('does not part a story at a line like its metadata’s second', async () => {
    expect(
      await opened('Headline: One\nDate: 2026-03-10\n\nWords\n\nDate: 2026-03-11'),
    ).toHaveLength(1);
  });

  test('parts stories at a form feed', async () => {
    expect(await opened('One\n\fTwo')).toEqual([
      [1, 'One'],
      [2, '\fTwo'],
    ]);
  });

  test('parts stories at a rule where a dateline or metadata follow', async () => {
    expect(await opened(`One\n=======\nTwo\n\nQUILLMOUTH, March 5. ${WORDS}`)).toHaveLength(2);
    expect(await opened(`One\n-------\nSource: Larkwire\n\nTwo`)).toHaveLength(2);
  });

  test('leaves a rule that adorns a story', async () => {
    const [story, ...others] = await split(`One\n=======\n\n${WORDS}\n-----\n${WORDS}`);
    expect(others).toEqual([]);
    expect(story?.lines).toContain('=======');
  });

  test('leaves with a story what follows its end mark and is none', async () => {
    expect(await opened(`${WORDS}\n###\nContact: Ada Quill\n555-0101`)).toHaveLength(1);
    expect(await opened(`${WORDS}\n-0-\n\nNext article`)).toHaveLength(1);
    expect(await opened(`${WORDS}\nENDS\n\nNotes to editors\n\n${WORDS}\n${WORDS}`)).toHaveLength(
      1,
    );
  });

  test('takes few words below metadata for a story', async () => {
    expect(await opened(`${WORDS}\n-0-\nHeadline: Two\n\nShort.`)).toHaveLength(2);
  });

  test('takes few words with a dateline behind a mark for a story, whatever stands above it', async () => {
    const text = `${WORDS}\nEnditem\nBC-HARBOUR\nShip is late\n\tQUILLMOUTH, March 5 (Larkwire) - It is late.`;
    expect(await opened(text)).toHaveLength(2);
  });

  test('ends no story in the metadata above it', async () => {
    const text = ` date 2026-03-10\nHeadline: The match ended 3 -0-\n\n${WORDS}`;
    expect(await opened(text)).toHaveLength(1);
  });

  test('gives nothing for empty lines', async () => {
    expect(await split('\n \n\t\n')).toEqual([]);
  });

  test('keeps no story longer than any is, and reads on behind it', async () => {
    const line = 'word '.repeat(20_000);
    const text = `${`${line}\n`.repeat(LONGEST_STORY / 100_000 + 1)}-0-\nHeadline: Two\n\nShort.`;
    const [long, two] = await split(text);
    expect(long).toEqual({ lines: [], line: 1, tooLong: true });
    expect(two).toMatchObject({ tooLong: false, lines: ['Headline: Two', '', 'Short.'] });
  });

  test.each(['###\n', '-----\n', '###\nword\n', '-----\nword\n'])(
    'takes very many times %j',
    async (text) => {
      const stories = await split(text.repeat(30_000));
      expect(stories).toHaveLength(1);
    },
  );
});
