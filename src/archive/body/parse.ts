// Markdown or MDX → the tree of an article's text. The same tree is read for its words and made
// into HTML, so an offset means the same place in both.
import { markdownToHast, markdownToHtml, mdxToJs } from 'satteri';
import type { Features } from 'satteri';
import { nearestOf } from '#text/nearest.ts';
import { capturing } from './capture.ts';
import { COMPONENTS } from './components.ts';
import { mayHoldDirectives, quotationDirectives } from './directives.ts';
import { safeTree } from './safe.ts';
import { isComponent, isParent } from './tree.ts';
import type { BodyNode, BodyRoot } from './tree.ts';

export type ArticleFormat = 'md' | 'mdx';

/** Wire text stays verbatim: no smart punctuation. */
export const MARKDOWN_FEATURES = {
  gfm: true,
  smartPunctuation: false,
  frontmatter: true,
  rawHtml: true,
} satisfies Features;

/** A body that cannot be read. Line and column are those of the whole file, from 1. */
export class BodyError extends Error {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly fix: string | undefined;

  constructor(rule: string, line: number, column: number, message: string, fix?: string) {
    super(message);
    this.name = 'BodyError';
    this.rule = rule;
    this.line = line;
    this.column = column;
    this.fix = fix;
  }
}

/**
 * Parses a whole article file (front matter included, so that places are those of the file).
 * @throws BodyError when an MDX file does not compile or holds code
 */
export function parseBody(source: string, format: ArticleFormat): BodyRoot {
  const tree = format === 'mdx' ? mdxTree(source) : markdownTree(source, MARKDOWN_FEATURES);
  if (depthOf(tree) > DEEPEST)
    throw new BodyError(
      'nesting',
      1,
      1,
      `something is nested more than ${DEEPEST} levels deep`,
      'write it flatter',
    );
  return safeTree(tree);
}

/** Levels of nesting nobody writes by hand; deeper trees could not be walked by recursion. */
const DEEPEST = 200;

/** How deep a tree is, found without recursion. */
function depthOf(root: BodyRoot): number {
  let depth = 0;
  for (
    let level: ReadonlyArray<BodyNode> = root.children;
    level.length > 0 && depth <= DEEPEST;
    depth++
  ) {
    level = level.flatMap((node) => (isParent(node) ? node.children : []));
  }
  return depth;
}

/**
 * The tree of a body that `parseBody` has read, in which words have the places they have in the
 * source. HTML among the words stands in it unparsed (`raw`): parsing it would lose the places.
 */
export function parseBodyPlaces(source: string, format: ArticleFormat): BodyRoot {
  return format === 'mdx'
    ? mdxTree(source)
    : markdownTree(source, { ...MARKDOWN_FEATURES, rawHtml: false });
}

function markdownTree(source: string, features: Features): BodyRoot {
  if (!mayHoldDirectives(source))
    return markdownToHast(source, { features }) as unknown as BodyRoot;
  const capture = capturing();
  void markdownToHtml(source, {
    features: { ...features, directive: true },
    mdastPlugins: [quotationDirectives],
    hastPlugins: [capture.plugin],
  });
  return capture.tree();
}

function mdxTree(source: string): BodyRoot {
  const capture = capturing();
  try {
    // In MDX all tags are JSX: there is no raw HTML to parse, and parsing for it would lose positions.
    void mdxToJs(source, {
      features: { ...MARKDOWN_FEATURES, rawHtml: false, directive: mayHoldDirectives(source) },
      mdastPlugins: [quotationDirectives],
      hastPlugins: [capture.plugin],
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const placed = /^(\d+):(\d+): /.exec(message);
    throw new BodyError(
      'mdx',
      Number(placed?.[1] ?? 1),
      Number(placed?.[2] ?? 1),
      message.slice(placed?.[0].length ?? 0).replace(/ \(\d+:\d+\)| \(mdx[\w:-]+\)/g, ''),
      'close every tag and brace, or save the article as .md',
    );
  }
  return withoutCode(capture.tree());
}

/** Nothing but comments, as stands between the braces of an MDX expression. */
const COMMENTS = /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*$/;

/** `{...spread}` and `name={value}`; words in quotation marks and bare names are none. */
function isCode({ type, value }: { readonly type: string; readonly value?: unknown }): boolean {
  return (
    type !== 'mdxJsxAttribute' ||
    (typeof value !== 'string' && value !== null && value !== undefined)
  );
}

/** Articles are read, never run: imports, expressions and unknown components are refused. */
function withoutCode(root: BodyRoot): BodyRoot {
  const visit = (node: BodyNode): BodyNode[] => {
    const type: string = node.type;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (type === 'mdxjsEsm')
      throw new BodyError(
        'mdx-import',
        line,
        column,
        'articles cannot import or export',
        'remove the line: the site’s components are there without it',
      );
    if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') {
      if (COMMENTS.test((node as unknown as { value: string }).value)) return [];
      throw new BodyError(
        'mdx-expression',
        line,
        column,
        'articles cannot hold code in braces',
        'write the words themselves, or \\{ for a brace',
      );
    }
    if (isComponent(node)) {
      const known: ReadonlyArray<string> = COMPONENTS;
      if (/^[^a-z]/.test(node.name) && !known.includes(node.name)) {
        const nearest = nearestOf(node.name, known);
        throw new BodyError(
          'mdx-component',
          line,
          column,
          `there is no component <${node.name}>`,
          nearest ? `write <${nearest}>` : `components: ${known.join(', ')}`,
        );
      }
      if (node.attributes.some(isCode)) {
        throw new BodyError(
          'mdx-expression',
          line,
          column,
          `an attribute of <${node.name}> holds code`,
          'write it as words in quotation marks',
        );
      }
    }
    if (!('children' in node)) return [node];
    return [
      { ...node, children: (node.children as ReadonlyArray<BodyNode>).flatMap(visit) } as BodyNode,
    ];
  };
  return { ...root, children: root.children.flatMap(visit) };
}
