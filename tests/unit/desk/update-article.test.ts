import { describe, expect, test } from 'vitest';
import { updatedSource } from '#desk/update-article.ts';
import type { Story } from '#wire/story.ts';
import { draftOf, storyOf } from '../support/desk.ts';

const WORDS =
  'The tide turned at Quillmouth on Tuesday, the harbour board said, and nobody saw it.';
const FIRST = { headline: 'The tide turned', source: 'Larkwire', id: 'LW-1' };

const first = (known: Partial<Story> = {}): string =>
  draftOf(storyOf(WORDS, { ...FIRST, ...known })).source;
const newer = (source: string, words: string, known: Partial<Story> = {}): string | null =>
  updatedSource(source, draftOf(storyOf(words, { ...FIRST, ...known })), words === WORDS);

describe('updatedSource()', () => {
  test('changes no byte when the story says nothing new', () => {
    const source = first();
    expect(newer(source, WORDS)).toBe(source);
  });

  test('writes no empty key', () => {
    const bare = draftOf(storyOf(WORDS, { headline: 'One' }));
    expect(updatedSource(bare.source, bare, true)).toBe(bare.source);
    expect(updatedSource(bare.source, bare, false)).toBe(bare.source);
  });

  test('changes no byte of a file that an editor has set in another way', () => {
    const edited = first()
      .replace('title: The tide turned', "title:   'The tide turned'   # Ada's")
      .replace('source: Larkwire', 'source: "Larkwire"')
      .replaceAll('\n', '\r\n');
    expect(newer(edited, WORDS)).toBe(edited);
  });

  test('takes the newer words', () => {
    expect(newer(first(), `${WORDS}\nIt has turned back.`)).toBe(
      `${first()}\nIt has turned back.\n`,
    );
  });

  test('leaves what editors have added, and the order in which they have it', () => {
    const edited = first().replace(
      'source: Larkwire',
      'tags: [tides, harbour]\nsource: Larkwire # as ever\nsummary: A tide turned.\n# ask Ada\naliases: [/old]',
    );
    const updated = newer(edited, `${WORDS}\nMore.`) ?? '';
    expect(updated.split('---')[1]).toBe(edited.split('---')[1]);
    expect(updated).toMatch(/More\.\n$/);
  });

  test('leaves the words, with an editor’s rulings on them, where they are the same', () => {
    const edited = first().replace('nobody saw it', ':quote[nobody saw it]{by="Ada Quill"}');
    const updated = newer(edited, WORDS, { updated: '2026-03-11' }) ?? '';
    expect(updated).toContain(':quote[nobody saw it]{by="Ada Quill"}');
    expect(updated).toMatch(/^updated: 2026-03-11$/m);
  });

  test('takes what the wire says anew, and leaves the date, which is the address', () => {
    const updated =
      newer(first(), WORDS, {
        headline: 'The tide has turned',
        date: '2026-03-12',
        canonical: 'https://lw.example/1',
        status: 'withdrawn',
      }) ?? '';
    expect(updated).toMatch(/^title: The tide has turned$/m);
    expect(updated).toMatch(/^date: 2026-03-10$/m);
    expect(updated).toMatch(/^canonical: https:\/\/lw\.example\/1$/m);
    expect(updated).toMatch(/^status: withdrawn$/m);
  });

  test('keeps what the wire no longer says', () => {
    const source = first({ canonical: 'https://lw.example/1' });
    expect(newer(source, WORDS)).toBe(source);
  });

  test('keeps an editor’s headline where the wire still has none', () => {
    const source = first({ headline: null }).replace(/^title:.*$/m, 'title: Mine');
    expect(newer(source, WORDS, { headline: null })).toBe(source);
    expect(newer(source, `New: ${WORDS}`, { headline: null })).toMatch(/^title: Mine$/m);
  });

  test('proposes anew where a proposal still stands, and takes its mark off for a headline', () => {
    const source = first({ headline: null });
    const again = newer(source, `On Monday the lamp went out. ${WORDS}`, { headline: null }) ?? '';
    expect(again).toMatch(/^title: On Monday the lamp went out.* # proposed/m);
    expect(newer(source, WORDS, { headline: 'Tide turns' })).toMatch(/^title: Tide turns$/m);
  });

  test('adds whom the newer words quote to those who are listed', () => {
    const quoted = `“We go,” said Ada Quill, Mayor of Quillmouth.\n“I stay,” said Ben Tarn, a keeper.`;
    const source = first().replace('---\n\n', 'speakers:\n  - Ada Quill # confirmed\n---\n\n');
    const updated = newer(source, quoted) ?? '';
    expect(updated).toContain('- Ada Quill # confirmed');
    expect(updated).toMatch(/name: Ben Tarn/);
    expect(updated.match(/Ada Quill/g)).toHaveLength(2);
  });

  test('does not lose numbers as they are written', () => {
    const source = first().replace('source: Larkwire', 'source: Larkwire\naliases: [/007]');
    const updated = newer(source, WORDS, { updated: '2026-03-11' }) ?? '';
    expect(updated).toContain('aliases: [/007]');
  });

  test('gives null for a file without front matter', () => {
    expect(newer('The tide turned.', WORDS)).toBeNull();
    expect(newer('', WORDS)).toBeNull();
  });

  test('is the same however often it is asked', () => {
    const once = newer(first(), `${WORDS}\nMore.`, { updated: '2026-03-11' }) ?? '';
    expect(newer(once, `${WORDS}\nMore.`, { updated: '2026-03-11' })).toBe(once);
    expect(
      updatedSource(
        once,
        draftOf(storyOf(`${WORDS}\nMore.`, { ...FIRST, updated: '2026-03-11' })),
        true,
      ),
    ).toBe(once);
  });
});
