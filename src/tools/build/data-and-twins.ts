// Reads each article with an address once, oldest first, and hands it to what is made of it.
import type { Archive, Content } from '#archive/archive.ts';
import { parseArticleBody } from '#archive/article.ts';
import type { ArticleBody } from '#archive/article.ts';
import type { PictureStock } from '#archive/pictures/picture.ts';
import type { Article } from '#archive/resolved-article.ts';
import type { DataContext } from '#export/data/data-context.ts';
import { oldestFirst } from '#export/data/data-files.ts';
import type { DataSite } from '#export/data/data-manifest.ts';
import { readContentFile } from '#intake/read-file.ts';
import { CommandError } from '../fail.ts';
import { DataSet } from './data-set.ts';
import { Twins } from './twins.ts';

export interface DataInput {
  readonly content: Content;
  readonly archive: Archive;
  readonly pictures: PictureStock;
  readonly archiveDir: string;
  readonly outDir: string;
  readonly site: DataSite & Pick<DataContext, 'lang' | 'twins'> & { readonly dataPartSize: number };
  readonly absolute: (path: string) => string;
}

export function writeData(input: DataInput): void {
  const { content, archive, site, absolute, outDir } = input;
  const context: DataContext = { archive, absolute, lang: site.lang, twins: site.twins };
  const data = new DataSet(context, outDir, site.dataPartSize);
  const twins = new Twins(context, content.articles, input.pictures, outDir);
  for (const article of oldestFirst(archive)) {
    const body = bodyOf(article, input.archiveDir);
    data.add(article, body.text);
    twins.write(article, body);
  }
  for (const article of archive.addresses) if (article.withdrawn) twins.write(article, null);
  data.finish(site);
}

function bodyOf({ file, format }: Article, archiveDir: string): ArticleBody {
  const source = readContentFile(archiveDir, file);
  if (typeof source !== 'string')
    throw new CommandError(`${file} changed while it was built: ${source.message}`);
  return parseArticleBody(source, format);
}
