// A searched archive in memory: articles in plain sight, to be scanned, and the same behind an engine's sources.
import fc from 'fast-check';
import { indexedWords } from '#search/sources.ts';
import type { Sources } from '#search/sources.ts';
import { dayOfNumber, firstDayOf, lastDayOf, numberOfDay } from '#search/date-stretch.ts';
import { COLUMNS, decodeFacts, encodeFacts } from '#search/facts.ts';
import type { ArticleRow, Column, FactsFile } from '#search/facts.ts';
import { CARDS_IN_PACK, WORDS_PATH, cardsPath, factsPath, indexPath } from '#search/index-files.ts';
import type { ArticleCard, PeriodEntry, QuotationCard } from '#search/index-files.ts';
import type { Find } from '#search/match.ts';
import { wantedWords } from '#search/query.ts';
import type { Kind, SearchState } from '#search/state.ts';
import { aFind } from './find.ts';

interface Said {
  readonly words: string;
  readonly speaker: string | null;
}

export interface Searched {
  readonly url: string;
  readonly day: string;
  readonly words: string;
  readonly in: Readonly<Record<Column, ReadonlyArray<string>>>;
  readonly said: ReadonlyArray<Said>;
}

/** Some begin like others; `-x` and the like are no words of the archive. */
export const WORDS = ['salt', 'saltmarsh', 'road', 'toll', 'tollgate', 'bell', 'fog', 'quay'];
export const IDS = ['ada', 'odo', 'una'];

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));
const ids = fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 2 });
const article = fc.record({
  day: fc
    .integer({ min: numberOfDay('2021-01-01'), max: numberOfDay('2024-12-31') })
    // Several on a day.
    .map((day) => dayOfNumber(day - (day % 9))),
  words: text,
  in: fc.record({
    speaker: ids,
    tag: ids,
    place: ids,
    source: ids,
    language: fc.constantFrom(['en'], ['az']),
  }),
  said: fc.array(fc.record({ words: text, speaker: fc.option(fc.constantFrom(...IDS)) }), {
    maxLength: 3,
  }),
});

/** So many articles, newest first; the same ones each time. */
export function someSearched(count: number): Searched[] {
  return fc
    .sample(article, { numRuns: count, seed: 6 })
    .sort((a, b) => (a.day < b.day ? 1 : -1))
    .map((one, number) => ({ ...one, url: `/${one.day.replaceAll('-', '/')}/n${number}/` }));
}

/** A period a half-year, newest first. */
export function periodsOf(
  newestFirst: ReadonlyArray<Searched>,
): ReadonlyArray<PeriodEntry & { readonly articles: ReadonlyArray<Searched> }> {
  const halves = Map.groupBy(
    newestFirst,
    ({ day }) => `${day.slice(0, 4)}${day < `${day.slice(0, 4)}-07` ? 'a' : 'b'}`,
  );
  return [...halves].map(([key, articles]) => ({
    key,
    from: articles.at(-1)?.day ?? '',
    to: articles[0]?.day ?? '',
    counts: {
      articles: articles.length,
      quotations: articles.reduce((sum, { said }) => sum + said.length, 0),
    },
    articles,
  }));
}

export interface AskedSources extends Sources {
  /** What was asked so far: folders of indexes, paths of packs. */
  readonly asked: string[];
  readonly findIn: (index: string) => Find;
}

export function sourcesOf(newestFirst: ReadonlyArray<Searched>): AskedSources {
  const periods = periodsOf(newestFirst);
  const packs = new Map<string, unknown>([[WORDS_PATH, WORDS]]);
  const finds = new Map<string, Find>();
  for (const { key, articles } of periods) {
    const rows = articles.map((one): ArticleRow => one);
    const said = articles.flatMap((one, row) =>
      one.said.map((each) => ({ ...each, article: row, of: one })),
    );
    packs.set(factsPath(key), encodeFacts(rows, said));
    const cards: Record<Kind, ReadonlyArray<ArticleCard | QuotationCard>> = {
      articles: articles.map(cardOf),
      quotations: articles.flatMap((one) =>
        one.said.map(({ words, speaker }, at) => ({
          ...cardOf(one),
          url: `${one.url}#q-${at}`,
          content: words,
          speaker,
          role: null,
        })),
      ),
    };
    for (const kind of ['articles', 'quotations'] as const) {
      finds.set(indexPath(key, kind), aFind(cards[kind].map(({ content }) => content)));
      for (let from = 0; from < cards[kind].length; from += CARDS_IN_PACK[kind])
        packs.set(cardsPath(key, kind, from), cards[kind].slice(from, from + CARDS_IN_PACK[kind]));
    }
  }
  const asked: string[] = [];
  const findIn = (index: string): Find => {
    const find = finds.get(index);
    if (!find) throw new Error(`there is no index ${index}`);
    return find;
  };
  const pack: Sources['pack'] = (path) => {
    asked.push(path);
    if (!packs.has(path)) return Promise.reject(new Error(`there is no ${path}`));
    return Promise.resolve(packs.get(path));
  };
  return {
    asked,
    findIn,
    periods: () => Promise.resolve(periods.map(({ articles: _, ...entry }) => entry)),
    pack,
    facts: async (path) => decodeFacts((await pack(path)) as FactsFile),
    ...indexedWords((index, query) => {
      asked.push(index);
      return findIn(index)(query);
    }),
  };
}

/** Addresses of what a search must find, newest first, by looking at every article. */
export function scan(newestFirst: ReadonlyArray<Searched>, state: SearchState): string[] {
  const isNarrowed = ({ day, in: its }: Searched, columns: ReadonlyArray<Column>): boolean =>
    (state.from === '' || day >= firstDayOf(state.from)) &&
    (state.to === '' || day <= lastDayOf(state.to)) &&
    columns.every((column) => {
      const id = column === 'language' ? state.language : state.narrowed[column];
      return id === '' || its[column].includes(id);
    });
  const { speaker } = state.narrowed;
  const others = COLUMNS.filter((column) => column !== 'speaker');
  return periodsOf(newestFirst).flatMap(({ articles }) => {
    if (state.kind === 'articles') {
      const holds = holdsWords(articles, state.words);
      return articles
        .filter((one) => holds(one.words) && isNarrowed(one, COLUMNS))
        .map(({ url }) => url);
    }
    const holds = holdsWords(
      articles.flatMap(({ said }) => said),
      state.words,
    );
    return articles
      .filter((one) => isNarrowed(one, others))
      .flatMap(({ url, said }) =>
        said.flatMap((each, at) =>
          holds(each.words) && (speaker === '' || each.speaker === speaker) ? `${url}#q-${at}` : [],
        ),
      );
  });
}

/** Whether a text holds what is asked: a word that no text of its period has stands for those that begin with it. */
function holdsWords(
  texts: ReadonlyArray<{ readonly words: string }>,
  asked: string,
): (words: string) => boolean {
  const { words, phrases, without } = wantedWords(asked);
  const known = new Set(texts.flatMap((one) => one.words.split(' ')));
  return (text) => {
    const has = (one: string): boolean => ` ${text} `.includes(` ${one.replaceAll('"', '')} `);
    return (
      words
        .split(' ')
        .every((one) => (known.has(one) ? has(one) : ` ${text}`.includes(` ${one}`))) &&
      phrases.every(has) &&
      !without.some(has)
    );
  };
}

function cardOf({ url, day, words }: Searched): ArticleCard {
  return {
    url,
    day,
    title: `On ${words}`,
    facts: ['New Quay'],
    content: words,
    text: [0, words.split(' ').length],
  };
}
