// The desk in tests: orders to it, drafts from copy, and articles handed on again.
import { globSync, readFileSync } from 'node:fs';
import { parseArticle, parseArticleBody } from '#archive/article.ts';
import { isTitleProposed } from '#archive/file-checks/title-proposed.ts';
import { parseFrontMatter } from '#archive/front-matter.ts';
import { namesOf } from '#archive/registers.ts';
import { articleOf } from '#archive/resolved-article.ts';
import { composeArticle } from '#desk/compose.ts';
import type { Draft, Orders } from '#desk/compose.ts';
import type { Desk } from '#desk/decide.ts';
import { Stock } from '#desk/stock.ts';
import type { ArticleCopy } from '#export/article-copy.ts';
import { bodyFromParagraphs } from '#wire/from-html.ts';
import { plainText } from '#wire/plain/plain-text.ts';
import { aStory } from '#wire/story.ts';
import type { Story, WireReading } from '#wire/story.ts';
import { allOf, aWireFile } from './wire-file.ts';

/** What is said of copy: nothing, unless a test says something. */
export function someOrders(orders: Partial<Orders> = {}): Orders {
  return {
    title: null,
    source: null,
    date: null,
    leaveSpeakers: false,
    siteLang: 'en',
    today: '2026-03-20',
    ...orders,
  };
}

/** A story of one paragraph a line, sent on 10 March 2026. */
export function storyOf(words: string, known: Partial<Story> = {}): Story {
  const body = bodyFromParagraphs(words.split('\n'));
  return aStory({ date: '2026-03-10', body, line: 1, ...known });
}

/** The draft the desk makes of a story. */
export function draftOf(story: Story, orders: Partial<Orders> = {}): Draft {
  const composed = composeArticle(story, someOrders(orders));
  if ('problem' in composed) throw new Error(composed.problem.message);
  return composed;
}

/** The stories of a piece of plain copy, and the problems in their places. */
export async function readPlain(copy: string): Promise<WireReading[]> {
  return allOf(plainText.read(aWireFile(copy), { map: {} }));
}

/** The only story of a piece of plain copy. */
export async function onlyStory(copy: string): Promise<Story> {
  const [reading, ...others] = await readPlain(copy);
  if (!reading || !('story' in reading) || others.length > 0)
    throw new Error(JSON.stringify([reading, ...others]));
  return reading.story;
}

/** A desk over an archive that holds nothing yet; files are looked up among those given. */
export function aDesk(
  given: Partial<Desk> = {},
  files: ReadonlyMap<string, string> = new Map(),
): Desk {
  return {
    orders: someOrders(),
    update: false,
    stock: new Stock([]),
    names: namesOf({ speakers: [], places: [], sources: [], tags: [] }),
    sourceOf: (file) => files.get(file) ?? null,
    ...given,
  };
}

/** An article file as `export` has it. */
export function copyOf(source: string, file = 'articles/2026/03/a-headline.md'): ArticleCopy {
  const { facts, problems } = parseArticle(file, source);
  const frontMatter = parseFrontMatter(file, source);
  if (!facts || Array.isArray(frontMatter)) throw new Error(JSON.stringify(problems));
  const names = namesOf({ speakers: [], places: [], sources: [], tags: [] });
  const { wire } = frontMatter.values;
  return {
    article: articleOf(facts, names, false),
    names,
    wire: typeof wire === 'object' && wire !== null ? { ...wire } : {},
    isTitleProposed: isTitleProposed(frontMatter),
    body: parseArticleBody(source, facts.format),
    source,
    absolute: (path) => `https://archive.example${path}`,
  };
}

/** The pieces of copy in tests/fixtures/wire, by name, with what is expected of each. */
export function wireSamples(): { name: string; copy: string; label: unknown }[] {
  const folder = 'tests/fixtures/wire';
  return globSync('*.txt', { cwd: folder })
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.txt'.length);
      const label = readFileSync(`${folder}/${name}.json`, 'utf8');
      return {
        name,
        copy: readFileSync(`${folder}/${file}`, 'utf8'),
        label: JSON.parse(label) as unknown,
      };
    });
}
