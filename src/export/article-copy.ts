// One article as it is handed on in a wire's format: what it says, under which names, and its words.
import { parseDateline } from '#archive/datelines/parse.ts';
import { readBlocks } from '#archive/body/blocks.ts';
import { isElement } from '#archive/body/tree.ts';
import type { ArticleBody } from '#archive/article.ts';
import type { Register } from '#archive/ids.ts';
import type { RegisterNames } from '#archive/registers.ts';
import type { Article } from '#archive/resolved-article.ts';

export interface ArticleCopy {
  readonly article: Article;
  readonly names: RegisterNames;
  /** What stands under `wire:` in its front matter. */
  readonly wire: Readonly<Record<string, unknown>>;
  /** Nobody has written the headline yet. */
  readonly isTitleProposed: boolean;
  readonly body: ArticleBody;
  /** The article's file as it is. */
  readonly source: string;
  /** A path of the site as a full address. */
  readonly absolute: (path: string) => string;
}

/** The name under which a register prints an id. */
export function nameOf(copy: ArticleCopy, register: Register, id: string): string {
  const names: ReadonlyMap<string, string> = copy.names[register].names();
  return names.get(id) ?? id;
}

/** A fact of the wire's that is words, or null. */
export function wordsOfWire({ wire }: ArticleCopy, key: string): string | null {
  const value = wire[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Where the story was filed, as a line of words: `Washington, U.S.`; null without a dateline. */
export function placeLineOf(copy: ArticleCopy): string | null {
  const { dateline, place } = copy.article;
  if (dateline === null || place === null) return null;
  return [nameOf(copy, 'places', place), dateline.region].filter(Boolean).join(', ');
}

/** The words as paragraphs, each on one line; items of lists behind a bullet. */
export function paragraphsOf({ body }: ArticleCopy): string[] {
  return readBlocks(body.tree).blocks.map(({ start, end, parent }) => {
    const words = body.text.slice(start, end).replace(/ +/g, ' ').trim();
    const isItem = parent.type === 'element' && isElement(parent) && parent.tagName === 'li';
    return isItem ? `• ${words}` : words;
  });
}

/** The same, the dateline run into the first of them as wires set it. */
export function paragraphsWithDateline(copy: ArticleCopy): string[] {
  const [first = '', ...others] = paragraphsOf(copy);
  const { dateline } = copy.article;
  return [dateline === null ? first : `${dateline.text} ${first}`.trim(), ...others];
}

/** The agency, where it is not the dateline's own. */
export function sourceBesideDateline({ article, names }: ArticleCopy): string | null {
  const inDateline = article.dateline && parseDateline(article.dateline.text, article.day)?.source;
  const isDatelines = inDateline != null && names.sources.idOf(inDateline) === article.source;
  return isDatelines ? null : article.source;
}
