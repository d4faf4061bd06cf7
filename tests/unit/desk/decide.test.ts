import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decide } from '#desk/decide.ts';
import type { Decision, Desk } from '#desk/decide.ts';
import type { Story } from '#wire/story.ts';
import { aDesk, someOrders, storyOf } from '../support/desk.ts';

const WORDS = Array.from({ length: 60 }, (_, at) => `word${at * at}`).join(' ');

/** A desk that keeps what is decided, as `import` does. */
function aKeepingDesk(given: Partial<Desk> = {}): (story: Story, update?: boolean) => Decision {
  const files = new Map<string, string>();
  const desk = aDesk(given, files);
  return (story, update = false) => {
    const decision = decide(story, 'copy.txt', { ...desk, update });
    if ('source' in decision) files.set(decision.file, decision.source);
    return decision;
  };
}

const titled = (headline: string, words = WORDS, known: Partial<Story> = {}): Story =>
  storyOf(words, { headline, ...known });

describe('decide()', () => {
  test('makes an article of a story that is new, by year and month', () => {
    expect(decide(titled('The tide turned'), 'copy.txt', aDesk())).toMatchObject({
      kind: 'imported',
      file: 'articles/2026/03/the-tide-turned.md',
      like: null,
    });
  });

  test('names who and what is new', () => {
    const story = storyOf('“We go,” said Ada Quill, Mayor of Quillmouth, Larkwire reports.', {
      headline: 'Go',
      dateline: 'ZARQUV, France, March 10.',
      source: 'Larkwire',
      tags: ['Tides'],
    });
    const decision = decide(story, 'copy.txt', aDesk());
    expect('entries' in decision && decision.entries.map(({ file }) => file)).toEqual([
      'speakers/ada-quill.md',
      'places/zarquv.md',
      'sources/larkwire.md',
      'tags/tides.md',
    ]);
  });

  test('finds nothing new in the same story', () => {
    const take = aKeepingDesk();
    take(titled('One'));
    expect(take(titled('One'))).toEqual({ kind: 'unchanged', file: 'articles/2026/03/one.md' });
    expect(take(titled('One'), true)).toMatchObject({ kind: 'unchanged' });
    expect(take(titled('Another headline'))).toMatchObject({ kind: 'unchanged' });
  });

  test('leaves a newer version waiting, and takes it when asked', () => {
    const take = aKeepingDesk();
    take(titled('One', WORDS, { id: 'LW-1' }));
    const newer = titled('One', `${WORDS} and more`, { id: 'LW-1' });
    expect(take(newer)).toEqual({ kind: 'waiting', file: 'articles/2026/03/one.md' });
    const updated = take(newer, true);
    expect(updated).toMatchObject({ kind: 'updated', file: 'articles/2026/03/one.md' });
    expect('before' in updated && updated.before).not.toContain('and more');
    expect('source' in updated && updated.source).toContain('and more');
  });

  test('tells what a story is nearly, and does not merge it', () => {
    const take = aKeepingDesk();
    const long = Array.from({ length: 400 }, (_, at) => `word${at * at}`).join(' ');
    take(titled('One', long));
    expect(take(titled('Two', long.replace('word400 ', 'changed ')))).toMatchObject({
      kind: 'imported',
      like: 'articles/2026/03/one.md',
    });
  });

  test('refuses a story at its place in the copy', () => {
    const story = { ...storyOf(''), line: 7 };
    expect(decide(story, 'copy.txt', aDesk())).toEqual({
      kind: 'refused',
      problem: {
        severity: 'error',
        rule: 'body-missing',
        file: 'copy.txt',
        line: 7,
        column: 1,
        message: 'the story has no words',
        fix: 'send it with its text',
      },
    });
    expect(decide(storyOf(WORDS, { date: null }), 'copy.txt', aDesk())).toMatchObject({
      problem: { rule: 'date' },
    });
    expect(decide(storyOf(WORDS, { embargo: 'noon' }), 'copy.txt', aDesk())).toMatchObject({
      problem: { rule: 'embargo' },
    });
  });

  test('numbers the addresses of stories under one headline', () => {
    const take = aKeepingDesk();
    const files = Array.from({ length: 1000 }, (_, at) => {
      const decision = take(titled('The tide turned', `Notice ${at}.`, { id: String(at) }));
      return 'file' in decision ? decision.file : null;
    });
    expect(new Set(files).size).toBe(1000);
    expect(files[0]).toBe('articles/2026/03/the-tide-turned.md');
    expect(files[1]).toBe('articles/2026/03/the-tide-turned-2.md');
    expect(files[999]).toBe('articles/2026/03/the-tide-turned-1000.md');
  });

  test('gives the same name on another day of the month another file', () => {
    const take = aKeepingDesk();
    take(titled('One', 'Notice one.'));
    expect(take(titled('One', 'Notice two.', { date: '2026-03-11' }))).toMatchObject({
      file: 'articles/2026/03/one-2.md',
    });
  });

  test('registers names that fold to one id once', () => {
    const take = aKeepingDesk();
    const first = take(titled('One', 'Notice one.', { source: 'Lårk Wire' }));
    const second = take(titled('Two', 'Notice two.', { source: 'LARK-WIRE' }));
    expect('entries' in first && first.entries).toMatchObject([{ file: 'sources/lark-wire.md' }]);
    expect('entries' in second && second.entries).toEqual([]);
  });

  test.each([
    '../../etc/passwd',
    '..',
    '.',
    '/etc/passwd',
    'C:\\windows\\system32',
    'a\u0000b',
    'a\nb',
    'CON',
    '%2e%2e%2f',
    'a/b',
    '\u202egnp.exe',
    '-rf',
    '',
    ' ',
    '😀',
    'ﬀ',
    'é'.repeat(5_000),
    '泉'.repeat(110),
    '__proto__',
  ])('keeps every file below the archive, whatever a wire calls things (%#)', (name) => {
    const story = storyOf(WORDS, {
      id: name,
      headline: name || null,
      source: name,
      tags: [name],
      dateline: name,
      canonical: name,
    });
    const decision = decide(story, 'copy.txt', aDesk());
    const files =
      decision.kind === 'imported'
        ? [decision.file, ...decision.entries.map(({ file }) => file)]
        : [];
    for (const file of files) {
      expect(file).toMatch(
        /^(?:articles\/2026\/03|speakers|places|sources|tags)\/[a-z0-9-]{1,200}\.md$/,
      );
      expect(posix.normalize(file)).toBe(file);
    }
    if (decision.kind === 'refused') expect(decision.problem.message).not.toBe('');
  });

  test('overrules what the copy says', () => {
    const orders = someOrders({ title: 'Mine', source: 'Sparrow', date: '2025-01-02' });
    const decision = decide(
      titled('Theirs', WORDS, { source: 'Larkwire' }),
      'c',
      aDesk({ orders }),
    );
    expect(decision).toMatchObject({ file: 'articles/2025/01/mine.md' });
    expect('source' in decision && decision.source).toMatch(
      /title: Mine\ndate: 2025-01-02\nsource: Sparrow/,
    );
  });
});
