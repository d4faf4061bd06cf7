// What lies beside an article's page: the same as Markdown and as ninjs, as far as the site is set to
// have them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleBody, ArticleFacts } from '#archive/article.ts';
import { readBlocks } from '#archive/body/blocks.ts';
import type { BodyRoot } from '#archive/body/tree.ts';
import { isForeign } from '#archive/pictures/picture.ts';
import type { PictureStock } from '#archive/pictures/picture.ts';
import { shownPicture } from '#archive/pictures/variants.ts';
import type { Article } from '#archive/resolved-article.ts';
import { articleUrl, twinUrl } from '#archive/urls.ts';
import { markdownTwin, withdrawnTwin } from '#desk/markdown-twin.ts';
import type { Twinned } from '#desk/markdown-twin.ts';
import type { DataContext } from '#export/data/data-context.ts';
import { ninjsTwin, withdrawnNinjs } from '#export/ninjs-twin.ts';
import { handOn } from '#markdown/hand-on.ts';

export class Twins {
  readonly #context: DataContext;
  readonly #speakers: ReadonlyMap<string, ArticleFacts['speakers']>;
  readonly #pictures: PictureStock;
  readonly #outDir: string;
  #folder = '';

  /** @param facts of all articles: whom each lists */
  constructor(
    context: DataContext,
    facts: ReadonlyArray<ArticleFacts>,
    pictures: PictureStock,
    outDir: string,
  ) {
    this.#context = context;
    this.#speakers = new Map(facts.map(({ file, speakers }) => [file, speakers]));
    this.#pictures = pictures;
    this.#outDir = outDir;
  }

  /** @param body null of a withdrawn article, whose words nobody reads */
  write(article: Article, body: ArticleBody | null): void {
    const { archive, absolute, lang, twins } = this.#context;
    if (twins.markdown) {
      const twinned = this.#twinned(article);
      const text = body
        ? markdownTwin(
            twinned,
            this.#handedOn(article, body, (path) => path),
          )
        : withdrawnTwin(twinned);
      this.#put(article, 'md', text);
    }
    if (twins.ninjs) {
      const published = { article, names: archive.names, absolute };
      const tree = body && this.#handedOn(article, body, absolute);
      const value = tree
        ? ninjsTwin({ ...published, body: { tree, text: readBlocks(tree).text } }, lang)
        : withdrawnNinjs(published, lang);
      this.#put(article, 'json', `${JSON.stringify(value, null, 2)}\n`);
    }
  }

  #handedOn({ id }: Article, { tree }: ArticleBody, href: (path: string) => string): BodyRoot {
    return handOn(tree, {
      absolute: this.#context.absolute,
      page: articleUrl(id),
      pictureAt: (path) => {
        const shown = this.#shown(path);
        return shown && href(shown.fallback.path);
      },
    });
  }

  #twinned(article: Article): Twinned {
    const { absolute, archive } = this.#context;
    return {
      article,
      speakers: this.#speakers.get(article.file) ?? [],
      names: archive.names,
      absolute,
      picture: article.image && this.#leadOf(article.image.src),
    };
  }

  #leadOf(src: string): string | null {
    if (isForeign(src)) return src;
    const shown = this.#shown(src);
    return shown && this.#context.absolute(shown.share.path);
  }

  #shown(path: string): ReturnType<typeof shownPicture> | null {
    const reading = this.#pictures.readingOf(path);
    return reading === null || 'fault' in reading ? null : shownPicture(reading);
  }

  #put({ id }: Article, form: 'md' | 'json', text: string): void {
    const target = join(this.#outDir, twinUrl(id, form));
    // Those of one day come one after the other.
    if (dirname(target) !== this.#folder) mkdirSync(dirname(target), { recursive: true });
    this.#folder = dirname(target);
    writeFileSync(target, text);
  }
}
