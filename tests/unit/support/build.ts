// Content for tests: a test names the one thing that matters and gets the rest for free.
import { stringify } from 'yaml';
import { buildArchive } from '#archive/archive.ts';
import type { Archive, Content } from '#archive/archive.ts';
import { parseArticle, parseArticleBody } from '#archive/article.ts';
import type { ArticleFacts } from '#archive/article.ts';
import { articleSchema } from '#archive/article-schema.ts';
import { picturesIn } from '#archive/body/pictures.ts';
import { placesInSource } from '#archive/body/source-places.ts';
import type { CheckInput } from '#archive/checks/check.ts';
import { parseDateline } from '#archive/datelines/parse.ts';
import type { FileReading } from '#archive/file-checks/check-file.ts';
import { parseFrontMatter } from '#archive/front-matter.ts';
import type { Register } from '#archive/ids.ts';
import type { Problem } from '#archive/problem.ts';
import type { Quotation, SpeechReading } from '#archive/quotations/quotation.ts';
import type { Article } from '#archive/resolved-article.ts';
import { parseRegisterFile } from '#archive/registers.ts';
import type { RegisterFacts } from '#archive/registers.ts';
import { validate } from '#archive/validate.ts';

/** Front matter as an editor writes it, and what stands around it. */
export interface Written extends Readonly<Record<string, unknown>> {
  readonly slug?: string;
  readonly format?: 'md' | 'mdx';
  readonly body?: string;
}

/** The moment as which tests count. */
export const NOW = Date.parse('2026-06-01T12:00:00Z');

/** The source of an article file, its keys in the order of the schema. */
export function aSource({ slug: _slug, format: _format, body, ...facts }: Written = {}): string {
  const written = Object.entries({ title: 'A headline', date: '2026-03-10', ...facts });
  const frontMatter = Object.fromEntries(written.sort(([a], [b]) => rankOf(a) - rankOf(b)));
  return `---\n${stringify(frontMatter)}---\n\n${body ?? 'The tide turned.'}\n`;
}

/** Where a key of front matter stands; unknown ones below all others. */
function rankOf(key: string): number {
  const rank = Object.keys(articleSchema.shape).indexOf(key);
  return rank === -1 ? Number.MAX_SAFE_INTEGER : rank;
}

/** What parsing an article file gives. */
export function readArticle(written: Written = {}): ReturnType<typeof parseArticle> {
  const { slug = 'a-headline', format = 'md' } = written;
  return parseArticle(`articles/${slug}.${format}`, aSource(written));
}

/** The facts of an article without faults. */
export function anArticle(written: Written = {}): ArticleFacts {
  const { facts, problems } = readArticle(written);
  if (!facts || problems.length > 0) throw new Error(JSON.stringify(problems));
  return facts;
}

/** What is wrong with an article file. */
export function problemsOf(written: Written): Problem[] {
  return readArticle(written).problems;
}

/** The facts of a register file without faults. */
export function anEntry<R extends Register>(
  register: R,
  id: string,
  facts: Readonly<Record<string, unknown>> = {},
): RegisterFacts<R> {
  const source = `---\n${stringify({ name: id, ...facts })}---\n`;
  const parsed = parseRegisterFile(register, `${register}/${id}.md`, source);
  if (!parsed.facts) throw new Error(JSON.stringify(parsed.problems));
  return parsed.facts;
}

/** Parsed content of some articles and, when given, registers. */
export function contentOf(
  articles: ReadonlyArray<ArticleFacts>,
  registers: Partial<Content['registers']> = {},
): Content {
  return { articles, registers: { speakers: [], places: [], sources: [], tags: [], ...registers } };
}

/** The archive of some articles, as of NOW. */
export function anArchive(
  articles: ReadonlyArray<ArticleFacts>,
  registers: Partial<Content['registers']> = {},
): Archive {
  return buildArchive(contentOf(articles, registers), NOW);
}

/** What the rules over a whole archive look at, as of NOW; every place is line 7, column 3. */
export function aCheckInput(content: Content, given: Partial<CheckInput> = {}): CheckInput {
  return {
    content,
    archive: buildArchive(content, NOW),
    unread: [],
    published: [],
    pictures: { readingOf: () => null, paths: () => [] },
    site: null,
    now: NOW,
    placeOfWords: () => ({ line: 7, column: 3 }),
    ...given,
  };
}

/** The article of an archive that holds one, with the archive. */
export function archiveOfOne(
  written: Written = {},
  registers: Partial<Content['registers']> = {},
): { archive: Archive; article: Article } {
  const archive = anArchive([anArticle(written)], registers);
  const [article] = archive.addresses;
  if (!article) throw new Error('the article is hidden');
  return { archive, article };
}

/** The value with everything below it frozen: who changes it, throws. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

/** A quotation of an article’s facts: direct, by nobody, at the head of the text. */
export function aQuotation(facts: Partial<Quotation> = {}): Quotation {
  return {
    segments: [[0, 5]],
    kind: 'direct',
    speaker: null,
    mention: null,
    rule: 'test',
    ...facts,
  };
}

/** A reported statement of an article’s facts. */
export function aStatement(
  facts: Partial<ArticleFacts['statements'][number]> = {},
): ArticleFacts['statements'][number] {
  return { span: [0, 16], speaker: 'Ada Quill', mention: [0, 3], rule: 'test', ...facts };
}

/** Somebody an article quotes and does not list. */
export function aPerson(
  facts: Partial<ArticleFacts['people'][number]> = {},
): ArticleFacts['people'][number] {
  return { name: 'Ada Quill', role: null, organisation: null, line: 1, column: 1, ...facts };
}

/** An article file, read, with what the engine is to have read in its words. */
export function aFileReading(
  written: Written = {},
  speech: Partial<SpeechReading> = {},
): FileReading {
  const source = aSource(written);
  const file = 'articles/a-headline.md';
  const frontMatter = parseFrontMatter(file, source);
  if (Array.isArray(frontMatter)) throw new Error(JSON.stringify(frontMatter));
  const { values, problems } = validate(articleSchema, frontMatter, file);
  if (!values) throw new Error(JSON.stringify(problems));
  const body = parseArticleBody(source, 'md');
  return {
    file,
    source,
    frontMatter,
    values,
    dateline: values.dateline && parseDateline(values.dateline.text, values.date),
    body,
    pictures: picturesIn(body.tree, source, frontMatter.bodyStart),
    speech: { quotations: [], statements: [], people: [], faults: [], ...speech },
    placeOfText: placesInSource(body.text, source, 'md', frontMatter.bodyStart),
  };
}
