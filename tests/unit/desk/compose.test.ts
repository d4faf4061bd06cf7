import { describe, expect, test } from 'vitest';
import { composeArticle } from '#desk/compose.ts';
import { bodyFromHtml } from '#wire/from-html.ts';
import { draftOf, someOrders, storyOf } from '../support/desk.ts';

const QUOTED = '“We go,” said Ada Quill, Mayor of Quillmouth, Larkwire reports.';

describe('composeArticle()', () => {
  test('writes what the wire says under the archive’s names', () => {
    const { source } = draftOf(
      storyOf(QUOTED, {
        id: 'LW-1',
        headline: 'They  go',
        dateline: 'ZARQUV, March 10.',
        tags: ['Tides', 'tides', '…'],
        summary: 'Off they went.',
        updated: '2026-03-11',
        canonical: 'https://lw.example/1',
        language: 'nb',
        status: 'withdrawn',
        embargo: '2026-03-10T09:00:00+04:00',
        wire: { urgency: 4 },
      }),
    );
    expect(source).toBe(
      [
        '---',
        'title: They go',
        'date: 2026-03-10',
        'dateline: ZARQUV, March 10.',
        'source: Larkwire',
        'speakers:',
        '  - name: Ada Quill',
        '    role: Mayor',
        '    organisation: Quillmouth',
        'tags: [Tides]',
        'summary: Off they went.',
        'updated: 2026-03-11',
        'canonical: https://lw.example/1',
        'lang: nb',
        'status: withdrawn',
        'embargo: 2026-03-10T09:00:00+04:00',
        'wire:',
        '  id: LW-1',
        '  urgency: 4',
        '  tags:',
        '    - …',
        '---',
        '',
        QUOTED,
        '',
      ].join('\n'),
    );
  });

  test('proposes a headline of the first sentence’s words where none was sent', () => {
    const draft = draftOf(storyOf('The tide turned at Quillmouth. It was late.'));
    expect(draft).toMatchObject({
      proposed: { title: true },
      slug: 'the-tide-turned-at-quillmouth',
    });
    expect(draft.source).toMatch(/^title: The tide turned at Quillmouth # proposed/m);
  });

  test.each([
    ['2026-03-20', '2026-03-10'],
    ['2026-03-09', '2026-03-10'],
    ['2026-02-01', '2025-03-10'],
    ['2026-12-31', '2026-03-10'],
  ])('supposes the latest day a dateline without a year can mean on %s: %s', (today, date) => {
    const story = storyOf(`ZARQUV, March 10 (Larkwire) - ${QUOTED}`, { date: null });
    const draft = draftOf(story, { today });
    expect(draft).toMatchObject({ proposed: { date: true }, day: date });
    expect(draft.source).toContain(`date: ${date} # proposed`);
  });

  test('leaves the speakers of copy that was an article as its editor listed them', () => {
    const speakers = [{ name: 'Ada Quill', role: 'Harbour master' }];
    const draft = draftOf(storyOf(QUOTED, { own: { speakers } }));
    expect(draft.values['speakers']).toEqual(speakers);
    expect(draft.facts.speakers.map(({ name }) => name)).toEqual(['Ada Quill']);
  });

  test('refuses copy that names no day at all', () => {
    const composed = composeArticle(storyOf(QUOTED, { date: null }), someOrders());
    expect(composed).toMatchObject({ problem: { rule: 'date' } });
  });

  test('lists whom the text quotes, unless told to leave them as found', () => {
    expect(draftOf(storyOf(QUOTED)).values['speakers']).toHaveLength(1);
    expect(draftOf(storyOf(QUOTED), { leaveSpeakers: true }).source).not.toContain('speakers');
  });

  test('names no source that the dateline names', () => {
    const { values, facts } = draftOf(storyOf(`ZARQUV, March 10 (Larkwire) - ${QUOTED}`));
    expect(values['source']).toBeNull();
    expect(facts.source).toBe('Larkwire');
  });

  test('takes the day of a dateline that has its year as it stands', () => {
    const story = storyOf('ZARQUV, March 10, 2026 (Larkwire) - It turned.', { date: null });
    expect(draftOf(story).day).toBe('2026-03-10');
    expect(draftOf(story).proposed.date).toBe(false);
    const yearless = storyOf('ZARQUV, March 10 (Larkwire) - It turned.', { date: null });
    expect(draftOf(yearless, { date: '2024-03-11' }).facts.dateline?.date).toBe('2024-03-10');
  });

  test('keeps what no field takes, by the wire’s names', () => {
    const long = `ZARQUV${' and further on'.repeat(20)}`;
    const { values } = draftOf(
      storyOf('It turned. -0-\nNext article', {
        headline: 'Tide',
        source: '…',
        dateline: long,
        canonical: 'lw:1',
      }),
    );
    expect(values).toMatchObject({
      source: null,
      dateline: null,
      canonical: null,
      wire: { source: '…', dateline: long, url: 'lw:1', end: '-0-', trailer: ['Next article'] },
    });
  });

  test('says a place apart that cannot be read in the dateline', () => {
    const { values } = draftOf(storyOf('It turned.', { dateline: 'on board; at sea' }));
    expect(values['dateline']).toEqual({ text: 'on board; at sea', place: 'on board; at sea' });
  });

  test('writes the words as Markdown', () => {
    const body = bodyFromHtml('<p>It <em>turned</em>.</p><ul><li>1. *x*</li></ul>', null).root;
    expect(draftOf(storyOf('', { body, headline: 'Tide' })).body).toMatch(
      /It \*turned\*\.\n\n[-*] 1\\\. \\\*x\\\*/,
    );
  });

  test.each([
    [storyOf(''), 'body-missing'],
    [storyOf('It turned.', { date: null }), 'date'],
    [storyOf('It turned.', { embargo: '2026-03-10' }), 'embargo'],
  ])('refuses what can be no article', (story, rule) => {
    expect(composeArticle(story, someOrders())).toMatchObject({
      problem: { rule, fix: expect.any(String) as unknown },
    });
  });
});
