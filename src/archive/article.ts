// An article as one file gives it: front matter, what is read in its words, and nothing that
// depends on any other file. The words themselves stay in the file.
import { z } from 'zod';
import { slugOf } from '#text/fold.ts';
import { shortHash } from '#text/hash.ts';
import { dayOf } from '#text/dates.ts';
import { placeOf } from '#text/lines.ts';
import { countWords, openingOf } from '#text/words.ts';
import { articleSchema } from './article-schema.ts';
import { readBlocks } from './body/blocks.ts';
import { linksIn } from './body/links.ts';
import { hasSilentRuling, picturesWithoutWords, rulingsIn } from './body/marked.ts';
import { BodyError, parseBody } from './body/parse.ts';
import type { ArticleFormat } from './body/parse.ts';
import type { BodyRoot } from './body/tree.ts';
import { parseDateline } from './datelines.ts';
import { parseFrontMatter } from './front-matter.ts';
import { isSlug } from './ids.ts';
import type { Problem } from './problem.ts';
import { findQuotations } from './quotations/find.ts';
import { validate } from './validate.ts';

const dateline = z.object({
  text: z.string(),
  place: z.string(),
  region: z.string().nullable(),
  date: z.string().nullable(),
  source: z.string().nullable(),
});
const span = z.tuple([z.number(), z.number()]).readonly();

/** The typed facts of an article file; the schema of the content collection. */
export const articleFacts = articleSchema.extend({
  dateline: dateline.nullable(),
  /** Path below the archive's folder, forward slashes. */
  file: z.string(),
  format: z.enum(['md', 'mdx']),
  slug: z.string(),
  /** Hash of the file's source: two files with one hash are one article. */
  hash: z.string(),
  wordCount: z.number(),
  /** The first words, for lists where there is no summary. */
  opening: z.string(),
  quotations: z
    .array(
      z.object({
        segments: z.array(span).readonly(),
        kind: z.enum(['direct', 'partial', 'not-speech']),
        speaker: z.string().nullable(),
        mention: span.nullable(),
        rule: z.string(),
      }),
    )
    .readonly(),
  /** Links to addresses of this site, with their place in the file. */
  links: z.array(z.object({ target: z.string(), line: z.number(), column: z.number() })),
});
export type ArticleFacts = z.output<typeof articleFacts>;

/** The body of an article, parsed: its tree, and its text with one empty line between blocks. */
export interface ArticleBody {
  readonly tree: BodyRoot;
  readonly text: string;
}

const OPENING_LENGTH = 240;

/** @throws BodyError when the body cannot be read */
export function parseArticleBody(source: string, format: ArticleFormat): ArticleBody {
  const tree = parseBody(source, format);
  return { tree, text: readBlocks(tree).text };
}

/** Facts and problems of one article file. No facts when an error makes them meaningless. */
export function parseArticle(
  file: string,
  source: string,
): { facts: ArticleFacts | null; problems: Problem[] } {
  const frontMatter = parseFrontMatter(file, source);
  if (Array.isArray(frontMatter)) return { facts: null, problems: frontMatter };

  const [slug, format] = slugAndFormatOf(file);
  const problems: Problem[] = [];
  if (!isSlug(slug)) {
    const fix = `rename the file to ${slugOf(slug) || 'a-few-words'}.${format}`;
    problems.push(problem('slug', 1, 1, `"${slug}" cannot stand in an address`, fix));
  }
  const parsed = validate(articleSchema, frontMatter, file);
  problems.push(...parsed.problems);

  let body: ArticleBody | null = null;
  try {
    body = parseArticleBody(source, format);
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    problems.push(problem(error.rule, error.line, error.column, error.message, error.fix));
  }
  const values = parsed.values;
  if (!values || !body) return { facts: null, problems };

  const line = values.dateline && parseDateline(values.dateline.text, dayOf(values.date));
  if (values.dateline && !line && values.dateline.place === null) {
    const place = frontMatter.placeOf(['dateline']);
    problems.push(
      problem(
        'dateline',
        place.line,
        place.column,
        'no place can be read in the dateline',
        'write { text: …, place: …, date: … }',
      ),
    );
  }
  if (body.text.trim() === '' && values.status !== 'withdrawn') {
    problems.push(
      problem(
        'body-missing',
        placeOf(source, frontMatter.bodyStart).line,
        1,
        'the article has no text',
        'write it below the front matter',
      ),
    );
  }
  if (hasSilentRuling(body.tree)) {
    const place = placeOf(source, Math.max(0, source.search(/:quote(?![^\n]*\bby=)/)));
    problems.push(
      problem(
        'quote-by',
        place.line,
        place.column,
        'a quotation directive does not say whose words they are',
        'write {by=…} behind it: a name, an id, or none',
      ),
    );
  }
  for (const picture of picturesWithoutWords(body.tree)) {
    const place = placeOf(source, Math.max(0, source.indexOf(picture, frontMatter.bodyStart)));
    problems.push(
      problem(
        'image-alt',
        place.line,
        place.column,
        `the picture ${picture} has no alternative text`,
        'say what it shows',
      ),
    );
  }
  const facts: ArticleFacts = {
    ...values,
    dateline: values.dateline && {
      text: values.dateline.text,
      place: values.dateline.place ?? line?.place ?? '',
      region: line?.region ?? null,
      date: values.dateline.date ?? line?.date ?? null,
      source: line?.source ?? null,
    },
    file,
    format,
    slug,
    hash: shortHash(source),
    wordCount: countWords(body.text),
    opening: openingOf(body.text.slice(0, OPENING_LENGTH * 2), OPENING_LENGTH),
    quotations: findQuotations(
      body.text,
      values.speakers.map(({ name }) => name),
      rulingsIn(body.tree),
    ),
    links: linksIn(body.tree, source, frontMatter.bodyStart),
  };
  return { facts, problems };

  function problem(
    rule: string,
    line: number,
    column: number,
    message: string,
    fix?: string,
  ): Problem {
    return { rule, severity: 'error', file, line, column, message, ...(fix && { fix }) };
  }
}

function slugAndFormatOf(file: string): [slug: string, format: ArticleFormat] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return [name.slice(0, dot), name.slice(dot + 1) as ArticleFormat];
}
