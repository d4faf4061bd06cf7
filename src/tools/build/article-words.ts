// The words of articles for what is made beside the pages: each is read once at most, and not at all where its page
// has left its text.
import { parseArticleBody } from '#archive/article.ts';
import type { ArticleBody } from '#archive/article.ts';
import type { Article } from '#archive/resolved-article.ts';
import { readContentFile } from '#intake/read-file.ts';
import type { Spool } from '#intake/spool.ts';
import { shortHash } from '#text/hash.ts';
import { CommandError } from '../fail.ts';

export type TextOf = (article: Article) => string;

export class ArticleWords {
  readonly #archiveDir: string;
  readonly #texts: Spool;

  /** @param texts by id of article; takes those that are read */
  constructor(archiveDir: string, texts: Spool) {
    this.#archiveDir = archiveDir;
    this.#texts = texts;
  }

  /** @throws CommandError when the file is not what was checked */
  readonly bodyOf = ({ id, file, format, hash }: Article): ArticleBody => {
    const source = readContentFile(this.#archiveDir, file);
    if (typeof source !== 'string' || shortHash(source) !== hash)
      throw new CommandError(`${file} changed while it was built: build again`);
    const body = parseArticleBody(source, format);
    if (!this.#texts.has(id)) this.#texts.put(id, body.text);
    return body;
  };

  /** As the offsets of its quotations count it. @throws as `bodyOf` */
  readonly textOf: TextOf = (article) => this.#texts.take(article.id) ?? this.bodyOf(article).text;
}
