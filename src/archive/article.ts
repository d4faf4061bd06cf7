// An article as one file gives it: front matter, what is read in its words, and nothing that
// depends on any other file. The words themselves stay in the file.
import { z } from 'zod';
import { shortHash } from '#text/hash.ts';
import { dayOf } from '#text/dates.ts';
import { placeOf } from '#text/lines.ts';
import { countWords, openingOf } from '#text/words.ts';
import { articleSchema } from './article-schema.ts';
import type { ArticleFrontMatter } from './article-schema.ts';
import { readBlocks } from './body/blocks.ts';
import { linksIn } from './body/links.ts';
import { rulingsIn } from './body/marked.ts';
import { picturesIn } from './body/pictures.ts';
import { BodyError, parseBody } from './body/parse.ts';
import type { ArticleFormat } from './body/parse.ts';
import { placesInSource } from './body/source-places.ts';
import type { BodyRoot } from './body/tree.ts';
import { parseDateline } from './datelines/parse.ts';
import { checkFile } from './file-checks/check-file.ts';
import { checkSlug } from './file-checks/slug.ts';
import { parseFrontMatter } from './front-matter.ts';
import { heardIn } from './heard.ts';
import { isForeign } from './pictures/picture.ts';
import type { Problem } from './problem.ts';
import { readSpeech } from './quotations/read-speech.ts';
import { fingerprintOf } from './same-story.ts';
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
export const articleFacts = articleSchema.omit({ wire: true }).extend({
  dateline: dateline.nullable(),
  /** Path below the archive's folder, forward slashes. */
  file: z.string(),
  format: z.enum(['md', 'mdx']),
  slug: z.string(),
  /** Hash of the file's source: two files with one hash are one article. */
  hash: z.string(),
  /** The wire's own name for the story, where it has one: what is sent again is told by it. */
  wireId: z.string().nullable(),
  /** What tells one story's words from another's; see same-story.ts. */
  fingerprint: z.object({ words: z.string(), likeness: z.string() }),
  wordCount: z.number(),
  /** Length of the file in bytes: by it files that hold whole articles are kept within bounds. */
  bytes: z.number(),
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
  /** What people the text names are reported to have said, in the reporter's words. */
  statements: z
    .array(z.object({ span, speaker: z.string(), mention: span, rule: z.string() }))
    .readonly(),
  /**
   * Those quoted whom the metadata does not list, in order of their first quotation: role and
   * organisation as the text states them, and where in the file they are quoted first.
   */
  people: z
    .array(
      z.object({
        name: z.string(),
        role: z.string().nullable(),
        organisation: z.string().nullable(),
        line: z.number(),
        column: z.number(),
      }),
    )
    .readonly(),
  /** Links to addresses of this site, with their place in the file. */
  links: z.array(z.object({ target: z.string(), line: z.number(), column: z.number() })),
  /** Paths of the pictures in the text, with their place in the file. */
  pictures: z.array(z.object({ src: z.string(), line: z.number(), column: z.number() })),
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
  const problems = checkSlug(file, slug, format, 'a-few-words');
  const parsed = validate(articleSchema, frontMatter, file);
  problems.push(...parsed.problems);

  let body: ArticleBody | null = null;
  try {
    body = parseArticleBody(source, format);
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    const { rule, line, column, message, fix } = error;
    problems.push({
      rule,
      severity: 'error',
      file,
      line,
      column,
      message,
      ...(fix !== undefined && { fix }),
    });
  }
  const values = parsed.values;
  if (!values || !body) return { facts: null, problems };

  const listed = values.speakers.map(({ name }) => name);
  const line = values.dateline && parseDateline(values.dateline.text, dayOf(values.date));
  const speech = readSpeech(body.text, listed, rulingsIn(body.tree));
  const placeOfText = placesInSource(body.text, source, format, frontMatter.bodyStart);
  const pictures = picturesIn(body.tree, source, frontMatter.bodyStart);
  problems.push(
    ...checkFile({
      file,
      source,
      frontMatter,
      values,
      dateline: line,
      body,
      pictures,
      speech,
      placeOfText,
    }),
  );
  const { wire, ...own } = values;
  const facts: ArticleFacts = {
    ...own,
    wireId: wireIdOf(wire),
    fingerprint: fingerprintOf(body.text),
    source: values.source ?? line?.source ?? null,
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
    bytes: new TextEncoder().encode(source).length,
    opening: openingOf(body.text.slice(0, OPENING_LENGTH * 2), OPENING_LENGTH),
    quotations: speech.quotations,
    statements: speech.statements.flatMap(({ span, speaker, mention, rule }) =>
      speaker === null ? [] : [{ span, speaker, mention, rule }],
    ),
    people: heardIn(speech, listed, placeOfText),
    links: linksIn(body.tree, source, frontMatter.bodyStart),
    pictures: pictures
      .filter(({ src }) => !isForeign(src))
      .map(({ src, at }) => ({ src, ...placeOf(source, at) })),
  };
  return { facts, problems };
}

function wireIdOf(wire: ArticleFrontMatter['wire']): string | null {
  const id = wire?.['id'];
  return typeof id === 'string' && id !== '' ? id : null;
}

function slugAndFormatOf(file: string): [slug: string, format: ArticleFormat] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return [name.slice(0, dot), name.slice(dot + 1) as ArticleFormat];
}
