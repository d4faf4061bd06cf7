// The archive as data and the articles' twins, as far as they are due: an article is read for them once at most.
import { hash } from 'node:crypto';
import type { Archive, Content } from '#archive/archive.ts';
import type { PictureStock } from '#archive/pictures/picture.ts';
import type { Article } from '#archive/resolved-article.ts';
import { stampOf } from '#archive/stamp.ts';
import type { DataContext } from '#export/data/data-context.ts';
import { dataFilesOf } from '#export/data/data-files.ts';
import type { DataSite } from '#export/data/data-manifest.ts';
import type { ArticleWords } from './article-words.ts';
import { makeDataSet } from './data-set.ts';
import type { Maker } from './maker.ts';
import { QuoteLines } from './quote-lines.ts';
import { Twins } from './twins.ts';

export interface DataInput {
  readonly content: Content;
  readonly archive: Archive;
  readonly pictures: PictureStock;
  readonly site: DataSite & Pick<DataContext, 'lang' | 'twins'> & { readonly dataPartSize: number };
  readonly absolute: (path: string) => string;
  readonly words: ArticleWords;
  /** Where lines of quotations are kept between builds, and the version of the code that makes them. */
  readonly cache: string;
  readonly version: string;
}

export async function writeData(input: DataInput, maker: Maker): Promise<void> {
  const { content, archive, site, absolute, words } = input;
  const context: DataContext = { archive, absolute, lang: site.lang, twins: site.twins };
  const stamp = stampsOf(archive);
  const twins = new Twins(context, content.articles, input.pictures);
  for (const article of archive.addresses)
    await twins.make(article, stamp(article), () => words.bodyOf(article), maker);
  const quotes = new QuoteLines({
    context,
    stampOf: stamp,
    textOf: words.textOf,
    cache: input.cache,
    version: input.version,
  });
  await makeDataSet({ context, site, stampOf: stamp, quotes }, maker);
  quotes.keepOnly(dataFilesOf(archive, site.dataPartSize).map(({ name }) => name));
}

/** Short values of articles by themselves, each made once. */
function stampsOf(archive: Archive): (article: Article) => string {
  const known = new Map<Article, string>();
  return (article) => {
    const made =
      known.get(article) ?? hash('sha1', JSON.stringify(stampOf(archive, article)), 'base64url');
    known.set(article, made);
    return made;
  };
}
