// An article as ninjs 3.1 for everyone, as it lies beside its page: what the site shows, and of a
// withdrawn one that it was withdrawn.
import type { Article } from '#archive/resolved-article.ts';
import type { ArticleCopy } from './article-copy.ts';
import { ninjsOf } from './ninjs.ts';

type Published = Pick<ArticleCopy, 'article' | 'names' | 'body' | 'absolute'>;

/** @param body the words as they are handed on: no components, full addresses */
export function ninjsTwin(
  published: Published,
  siteLang: string,
): Readonly<Record<string, unknown>> {
  const article: Article = { ...published.article, embargo: null, wireId: null };
  // What the wire said beyond the archive's own keys is shown nowhere; and what is published has its headline.
  return ninjsOf({ ...published, article, wire: {}, isTitleProposed: false, source: '' }, siteLang);
}

/** ninjs calls it a kill: whoever holds the item is to take it out. */
export function withdrawnNinjs(
  { article, absolute, names }: Omit<Published, 'body'>,
  siteLang: string,
): Readonly<Record<string, unknown>> {
  const nothing = { tree: { type: 'root', children: [] }, text: '' } as const;
  const { uri, standard, type, language, firstCreated, versionCreated, pubStatus } = ninjsTwin(
    { article, absolute, names, body: nothing },
    siteLang,
  );
  const note = article.corrections.findLast(({ kind }) => kind === 'withdrawn')?.note;
  return {
    uri,
    standard,
    type,
    language,
    firstCreated,
    versionCreated,
    pubStatus,
    ...(note != null && { edNote: note }),
    headlines: [{ role: 'main', value: article.title }],
  };
}
