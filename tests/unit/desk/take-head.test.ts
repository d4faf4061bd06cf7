import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { takeHead } from '#desk/take-head.ts';
import type { Opened } from '#desk/take-head.ts';

const DAY = '2026-03-20';

function taken(
  html: string,
  headline: string | null = null,
): Omit<Opened, 'body'> & { html: string } {
  const { body, ...head } = takeHead(fromHtml(html, { fragment: true }), headline, DAY);
  return { ...head, html: toHtml(body) };
}

describe('takeHead()', () => {
  test('parts the dateline from the words behind it', () => {
    expect(taken('<p>QUILLMOUTH, March 10. The tide turned.</p><p>More.</p>')).toMatchObject({
      dateline: 'QUILLMOUTH, March 10.',
      html: '<p>The tide turned.</p><p>More.</p>',
    });
  });

  test('parts a dateline that mark-up cuts', () => {
    expect(
      taken('<p><b>QUILLMOUTH, <i>March</i> 10</b>. <em>The tide</em> turned.</p>'),
    ).toMatchObject({
      dateline: 'QUILLMOUTH, March 10.',
      html: '<p><em>The tide</em> turned.</p>',
    });
  });

  test('takes the line break behind a dateline with it', () => {
    expect(taken('<p>QUILLMOUTH, March 10.<br>The tide turned.</p>').html).toBe(
      '<p>The tide turned.</p>',
    );
  });

  test('takes a dateline that has a paragraph to itself, and the byline below', () => {
    expect(
      taken(
        '<h2>The tide has turned</h2><p>QUILLMOUTH, March 10</p><p>By Ada Quill</p><p>It turned.</p>',
      ),
    ).toMatchObject({
      headline: 'The tide has turned',
      dateline: 'QUILLMOUTH, March 10 By Ada Quill',
      html: '<p>It turned.</p>',
    });
  });

  test('keeps two paragraphs of prose above the dateline among the words', () => {
    const prose =
      '<p>The tide of Quillmouth has turned again, as it does, on a Tuesday at noon.</p>';
    expect(taken(`${prose}${prose}<p>QUILLMOUTH, March 10. It turned.</p>`)).toMatchObject({
      dateline: 'QUILLMOUTH, March 10.',
      html: `${prose}${prose}<p>It turned.</p>`,
    });
  });

  test('looks no further than a block that is no line', () => {
    const html = '<ul><li>One</li></ul><p>QUILLMOUTH, March 10. It turned.</p>';
    expect(taken(html)).toMatchObject({ dateline: null, html });
  });

  test('leaves a text without a head as it is', () => {
    const html = '<p>The tide turned.</p><p>It was late.</p>';
    expect(taken(html)).toMatchObject({ dateline: null, headline: null, above: [], html });
    expect(taken('')).toMatchObject({ dateline: null, html: '' });
  });

  test('leaves words where all there is is a dateline', () => {
    expect(taken('<p>QUILLMOUTH, March 10.</p>').html).not.toBe('<p></p>');
  });
});
