import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { takeFoot } from '#desk/take-foot.ts';

const WORDS = '<p>The tide turned.</p><p>It was late.</p>';
const LONG = `<p>${'The tide of Quillmouth turns. '.repeat(20)}</p>`;

function taken(html: string): { html: string; end: string | null; trailer: ReadonlyArray<string> } {
  const { body, ...foot } = takeFoot(fromHtml(html, { fragment: true }));
  return { ...foot, html: toHtml(body) };
}

describe('takeFoot()', () => {
  test('takes a line that is an end mark, and what stands behind it', () => {
    expect(taken(`${WORDS}<p>-0-</p>`)).toEqual({ html: WORDS, end: '-0-', trailer: [] });
    expect(
      taken(`${WORDS}<p>###</p><p>Contact: <b>Ada</b> Quill</p><ul><li>555-0101</li></ul>`),
    ).toEqual({
      html: WORDS,
      end: '###',
      trailer: ['Contact: Ada Quill', '555-0101'],
    });
  });

  test('takes a mark behind the last words', () => {
    expect(taken(`${WORDS}<p>It is <b>on. Enditem</b></p>`)).toEqual({
      html: `${WORDS}<p>It is <b>on.</b></p>`,
      end: 'Enditem',
      trailer: [],
    });
  });

  test('leaves a mark that mark-up cuts in two', () => {
    const html = `${WORDS}<p>It is on. -<b>0-</b></p>`;
    expect(taken(html)).toEqual({ html, end: null, trailer: [] });
  });

  test('leaves a mark with a story behind it', () => {
    const html = `${WORDS}<p>###</p>${LONG}`;
    expect(taken(html)).toEqual({ html, end: null, trailer: [] });
  });

  test('takes notes to editors of any length', () => {
    const { html, end, trailer } = taken(
      `${WORDS}<p>ENDS</p><p>Notes to editors</p>${LONG.repeat(9)}`,
    );
    expect([html, end, trailer.length]).toEqual([WORDS, 'ENDS', 10]);
  });

  test('takes contacts and sign-offs that no mark parts from the words', () => {
    expect(taken(`${WORDS}<p>Media contact:</p><p>Ada Quill</p>`)).toEqual({
      html: WORDS,
      end: null,
      trailer: ['Media contact:', 'Ada Quill'],
    });
    expect(taken(`${WORDS}<p>om/bt/ik</p>`)).toMatchObject({ html: WORDS, trailer: ['om/bt/ik'] });
    expect(taken(`${WORDS}<p>SOURCE Kelp Trust</p>`)).toMatchObject({ html: WORDS });
  });

  test('leaves contacts with a story below them', () => {
    const html = `${WORDS}<p>Contacts</p>${LONG}`;
    expect(taken(html).html).toBe(html);
  });

  test('takes a rule below the last words', () => {
    expect(taken(`${WORDS}<p>==========</p>`)).toMatchObject({ html: WORDS, end: '==========' });
    const amid = `${WORDS}<p>==========</p><p>More.</p>`;
    expect(taken(amid).html).toBe(amid);
  });

  test('leaves a story that is nothing but a mark', () => {
    for (const html of [
      '<p>-0-</p>',
      '<p>Contacts</p>',
      '<p>om/bt</p>',
      '<p>SOURCE Kelp Trust</p>',
    ])
      expect(taken(html)).toEqual({ html, end: null, trailer: [] });
  });

  test('takes nothing from headings, lists and words', () => {
    for (const html of [WORDS, `${WORDS}<h2>END</h2>`, `${WORDS}<ul><li>-0-</li></ul>`, ''])
      expect(taken(html)).toEqual({ html, end: null, trailer: [] });
  });
});
