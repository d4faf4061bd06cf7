import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfNumber, numberOfDay } from '#search/date-stretch.ts';
import { COLUMNS, PeriodFacts, decodeFacts, encodeFacts, wantedBy } from '#search/facts.ts';
import type { ArticleRow, Column, QuotationRow, FactsFile } from '#search/facts.ts';
import { KINDS } from '#search/state.ts';
import type { Kind } from '#search/state.ts';

const id = fc.constantFrom('ada', 'odo', 'una', 'zoë');
const ids = fc.uniqueArray(id, { maxLength: 3 });
const day = fc.integer({ min: -6, max: 6 }).map(dayOfNumber);
const articleRow = fc.record({
  day,
  in: fc.record({ speaker: ids, tag: ids, place: ids, source: ids, language: ids }),
});
const rows = fc.array(articleRow, { maxLength: 12 }).chain((unordered) => {
  const articles = unordered.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  const quotation = fc.record({
    article: fc.nat({ max: Math.max(0, articles.length - 1) }),
    speaker: fc.option(id),
  });
  return fc.record({
    articles: fc.constant(articles),
    quotations: fc
      .array(quotation, { maxLength: articles.length === 0 ? 0 : 20 })
      .map((some) => some.toSorted((a, b) => a.article - b.article)),
  });
});
const wanted = fc.record({
  ids: fc.record(
    {
      speaker: fc.oneof(id, fc.constant('nobody')),
      tag: id,
      place: id,
      source: id,
      language: id,
    },
    { requiredKeys: [] },
  ),
  from: fc.oneof(fc.constant(''), day),
  to: fc.oneof(fc.constant(''), day),
});

/** As it travels. */
function sent(
  articles: ReadonlyArray<ArticleRow>,
  quotations: ReadonlyArray<QuotationRow>,
): PeriodFacts {
  const file = JSON.stringify(encodeFacts(articles, quotations));
  return new PeriodFacts(decodeFacts(JSON.parse(file) as FactsFile));
}

function rowsOf(
  facts: PeriodFacts,
  kind: Kind,
  narrowed: Partial<Record<Column, string>>,
  from = '',
  to = '',
): number[] {
  const matches = facts.matcher(kind, wantedBy(narrowed, from, to));
  return Array.from({ length: facts.count(kind) }, (_, row) => row).filter((row) => matches?.(row));
}

test('PeriodFacts counts the rows that encodeFacts() wrote, and knows their days', () => {
  fc.assert(
    fc.property(rows, ({ articles, quotations }) => {
      const facts = sent(articles, quotations);
      const days: Record<Kind, string[]> = {
        articles: articles.map((row) => row.day),
        quotations: quotations.map(({ article }) => articles[article]?.day ?? ''),
      };
      for (const kind of KINDS) {
        expect(facts.count(kind)).toBe(days[kind].length);
        days[kind].forEach((one, row) => {
          expect(facts.dayOf(kind, row)).toBe(numberOfDay(one));
        });
      }
    }),
  );
});

test('PeriodFacts.matcher() agrees with a plain filter over the rows', () => {
  fc.assert(
    fc.property(rows, wanted, ({ articles, quotations }, asked) => {
      const facts = sent(articles, quotations);
      const holds = (row: ArticleRow | undefined, columns: ReadonlyArray<Column>): boolean =>
        row !== undefined &&
        (asked.from === '' || row.day >= asked.from) &&
        (asked.to === '' || row.day <= asked.to) &&
        columns.every((column) => {
          const one = asked.ids[column];
          return one === undefined || row.in[column].includes(one);
        });
      expect(rowsOf(facts, 'articles', asked.ids, asked.from, asked.to)).toEqual(
        articles.flatMap((row, at) => (holds(row, COLUMNS) ? at : [])),
      );
      const others = COLUMNS.filter((column) => column !== 'speaker');
      const { speaker } = asked.ids;
      expect(rowsOf(facts, 'quotations', asked.ids, asked.from, asked.to)).toEqual(
        quotations.flatMap((row, at) =>
          holds(articles[row.article], others) && (speaker === undefined || row.speaker === speaker)
            ? at
            : [],
        ),
      );
    }),
    { numRuns: 500 },
  );
});

test('PeriodFacts.matcher() tells without looking when nobody of that name is in the period', () => {
  const facts = sent([], []);
  expect(facts.matcher('articles', wantedBy({ speaker: 'ada' }, '', ''))).toBeNull();
  expect(facts.matcher('articles', wantedBy({}, '', ''))).not.toBeNull();
});

test('a quotation is found by who said it, an article by everyone it quotes', () => {
  const article: ArticleRow = {
    day: '2026-03-10',
    in: { speaker: ['ada', 'odo'], tag: [], place: [], source: [], language: ['en'] },
  };
  const facts = sent(
    [article],
    [
      { article: 0, speaker: 'ada' },
      { article: 0, speaker: null },
      { article: 0, speaker: 'odo' },
    ],
  );
  expect(rowsOf(facts, 'articles', { speaker: 'odo' })).toEqual([0]);
  expect(rowsOf(facts, 'quotations', { speaker: 'odo' })).toEqual([2]);
});
