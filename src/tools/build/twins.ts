// What lies beside an article's page: the same as Markdown and as ninjs, as far as the site is set to
// have them.
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
import type { Maker } from './maker.ts';

export class Twins {
  readonly #context: DataContext;
  readonly #speakers: ReadonlyMap<string, ArticleFacts['speakers']>;
  readonly #pictures: PictureStock;

  /** @param facts of all articles: whom each lists */
  constructor(context: DataContext, facts: ReadonlyArray<ArticleFacts>, pictures: PictureStock) {
    this.#context = context;
    this.#speakers = new Map(facts.map(({ file, speakers }) => [file, speakers]));
    this.#pictures = pictures;
  }

  /**
   * Those of one article, as far as they are due.
   * @param stamp changes whenever something does that the article says, but for its pictures
   * @param bodyOf called when a twin is due
   */
  async make(
    article: Article,
    stamp: string,
    bodyOf: () => ArticleBody,
    maker: Maker,
  ): Promise<void> {
    const { twins } = this.#context;
    const inputs = (): unknown => [stamp, this.#picturesOf(article)];
    const path = (form: 'md' | 'json'): string => twinUrl(article.id, form).slice(1);
    if (twins.markdown) await maker.file(path('md'), inputs, () => this.#markdown(article, bodyOf));
    if (twins.ninjs) await maker.file(path('json'), inputs, () => this.#ninjs(article, bodyOf));
  }

  #picturesOf({ image, pictures }: Article): unknown[] {
    const lead = image && !isForeign(image.src) ? [image.src] : [];
    return [...lead, ...pictures.map(({ src }) => src)].map((path) => this.#shown(path));
  }

  /** Of a withdrawn article nobody reads the words. */
  #markdown(article: Article, bodyOf: () => ArticleBody): string {
    const twinned = this.#twinned(article);
    return article.withdrawn
      ? withdrawnTwin(twinned)
      : markdownTwin(
          twinned,
          this.#handedOn(article, bodyOf(), (path) => path),
        );
  }

  #ninjs(article: Article, bodyOf: () => ArticleBody): string {
    const { archive, absolute, lang } = this.#context;
    const published = { article, names: archive.names, absolute };
    const tree = article.withdrawn ? null : this.#handedOn(article, bodyOf(), absolute);
    const value = tree
      ? ninjsTwin({ ...published, body: { tree, text: readBlocks(tree).text } }, lang)
      : withdrawnNinjs(published, lang);
    return `${JSON.stringify(value, null, 2)}\n`;
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
}
