// A Markdown file with facts above its words, as other static sites keep their articles: the facts by
// the names that are usual, or by a map, as for any record.
import type { Element, Root, RootContent } from 'hast';
import { markdownToHast } from 'satteri';
import { mayHoldDirectives } from '#archive/body/directives.ts';
import { BodyError, MARKDOWN_FEATURES, parseBody } from '#archive/body/parse.ts';
import { parseFrontMatter } from '#archive/front-matter.ts';
import type { FrontMatter } from '#archive/front-matter.ts';
import { isDay } from '#text/dates.ts';
import { webAddress } from './addresses.ts';
import { cleanBody } from './clean-body.ts';
import type { FieldMap } from './field-map.ts';
import { canonicalOf, storyOfRecord } from './json/record-story.ts';
import { recordOf } from './json/values.ts';
import type { JsonRecord } from './json/values.ts';
import { withOwnFacts } from './own-facts.ts';
import { readingOf } from './readings.ts';
import type { WireReading, WireValue } from './story.ts';
import { WireError } from './wire-error.ts';
import { textOf } from './wire-file.ts';
import type { WireFile } from './wire-file.ts';
import type { ReadOptions, WireFormat } from './wire-format.ts';

const OPENING = /^\uFEFF?---[ \t]*\r?\n\s*(?:["']?[\w-]+["']?[ \t]*:|#)/;
/** Hexo's posts may leave the first line of `---` out. */
const UNOPENED = /^\uFEFF?title:/;
const END_OF_FACTS = /\n(?:[ \t]*\r?\n|---[ \t]*\r?\n)/;
const TOML = /^\uFEFF?\+\+\+[ \t]*\r?\n/;

export const markdown: WireFormat = {
  name: 'Markdown with front matter',
  recognises: (head) => OPENING.test(head) || isUnopened(head) || TOML.test(head),
  read: readMarkdown,
};

async function* readMarkdown(file: WireFile, { map }: ReadOptions): AsyncIterable<WireReading> {
  const text = await textOf(file);
  if (TOML.test(text))
    throw new WireError(
      'front-matter',
      'the facts between +++ are TOML, which is not read here',
      { line: 1 },
      'write them as YAML between lines of ---; “hugo convert toYAML” does that for a whole site',
    );
  const { record, words } = readFacts(text, map);
  yield readingOf(file.name, 1, () => {
    const story = withOwnFacts(storyOfRecord(record, map, 1, words));
    return { ...story, date: story.date ?? dayInName(file.name) };
  });
}

/** @throws WireError at its line, where the facts or the words cannot be read */
function readFacts(
  text: string,
  map: FieldMap,
): { record: JsonRecord; words: ReturnType<typeof cleanBody> } {
  const added = isUnopened(text) ? '---\n' : '';
  const source = added + withFences(text.replace(/^\uFEFF/, ''));
  try {
    const { values, bodyStart } = frontMatterOf(source);
    const record = recordOf(values) ?? {};
    const tree = treeOf(withoutImports(source, bodyStart));
    const { root, images } = cleanBody(tree, canonicalOf(record, map));
    return { record, words: { root, images: [...images, ...ownPictures(tree.children)] } };
  } catch (error) {
    if (!(error instanceof BodyError) && !(error instanceof WireError)) throw error;
    const line = Math.max(error.line - (added === '' ? 0 : 1), 1);
    throw new WireError(error.rule, error.message, { line, column: error.column }, error.fix);
  }
}

/** The archive's own reading makes links of pictures from elsewhere; here they are wanted as such. */
function treeOf(source: string): Root {
  return mayHoldDirectives(source)
    ? (parseBody(source, 'md') as Root)
    : (markdownToHast(source, { features: MARKDOWN_FEATURES }) as Root);
}

function frontMatterOf(source: string): FrontMatter {
  const frontMatter = parseFrontMatter('', source);
  if (!Array.isArray(frontMatter)) return frontMatter;
  const [problem] = frontMatter;
  throw new WireError(
    problem?.rule ?? 'front-matter',
    problem?.message ?? 'the front matter cannot be read',
    problem ?? { line: 1 },
    problem?.fix,
  );
}

function isUnopened(text: string): boolean {
  return UNOPENED.test(text) && END_OF_FACTS.exec(text)?.[0].includes('---') === true;
}

/** Jekyll's own marks around code, as those of Markdown: line for line. */
function withFences(text: string): string {
  return text.replace(
    /^\{%-?[ \t]*(?:highlight[ \t][^%\n]*|endhighlight[ \t]*)%\}[ \t]*\r?$/gm,
    '```',
  );
}

const IMPORT = /^(?:import\s.*['"]|export\s+(?:const|let|default)\s.*);?\s*$/;

/** What MDX imports and exports above the words, blanked: line for line. */
function withoutImports(source: string, bodyStart: number): string {
  const lines = source.slice(bodyStart).split('\n');
  const first = lines.findIndex((line) => line.trim() !== '' && !IMPORT.test(line));
  const words = lines.map((line, index) => (index < first ? '' : line));
  return source.slice(0, bodyStart) + words.join('\n');
}

/** Pictures with an address within their site, as written. */
function ownPictures(nodes: ReadonlyArray<RootContent>): WireValue[] {
  return nodes.filter((node) => node.type === 'element').flatMap(picturesIn);
}

function picturesIn(node: Element): WireValue[] {
  if (node.tagName !== 'img') return ownPictures(node.children);
  const { src, alt } = node.properties;
  if (typeof src !== 'string' || src.trim() === '' || webAddress(src) !== null) return [];
  return [{ src, ...(typeof alt === 'string' && alt !== '' && { alt }) }];
}

/** The day with which Jekyll's files begin: `2026-03-10-harbour-opens.md`. */
function dayInName(name: string): string | null {
  const day = /(?:^|[/\\])(\d{4}-\d{2}-\d{2})-[^/\\]*$/.exec(name)?.[1];
  return day !== undefined && isDay(day) ? day : null;
}
