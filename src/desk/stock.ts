// What the archive holds already, looked up by what makes two stories one: the wire's name for them, the
// original's address, or their very words. Stories nearly alike are told, never merged.
import { dayOf } from '#text/dates.ts';
import type { ArticleFacts } from '#archive/article.ts';
import { NEAR_BITS, bitsBetween } from '#archive/same-story.ts';

/** What the stock keeps of an article. */
export type Held = Pick<
  ArticleFacts,
  'file' | 'slug' | 'date' | 'wireId' | 'canonical' | 'fingerprint' | 'wordCount'
>;

/** Words below which many a notice has the same: then day and origin count too. */
const FEW_WORDS = 40;
/** A likeness is looked up by each quarter of its 64 bits: where three bits at most differ, one quarter is whole. */
const QUARTERS = [0, 4, 8, 12];

export class Stock {
  readonly #byKey = new Map<string, Held[]>();
  readonly #byQuarter = new Map<string, Held[]>();
  readonly #files = new Set<string>();
  readonly #addresses = new Set<string>();
  readonly #numbers = new Map<string, number>();

  constructor(articles: Iterable<Held>) {
    for (const article of articles) this.add(article);
  }

  add(article: Held): void {
    this.#files.add(article.file);
    this.#addresses.add(addressOf(article.date, article.slug));
    for (const key of keysOf(article)) append(this.#byKey, key, article);
    for (const quarter of quartersOf(article)) append(this.#byQuarter, quarter, article);
  }

  /**
   * The article that is this story: by the wire's id, by the original's address, or by its words. Two
   * originals at two addresses are two publications, whatever their words.
   */
  sameAs(story: Held): Held | null {
    for (const key of keysOf(story)) {
      const article = this.#byKey.get(key)?.find((held) => !areTwoOriginals(held, story));
      if (article) return article;
    }
    return null;
  }

  /** The article whose words are nearly this story's, or null. */
  likeTo(story: Held): Held | null {
    const { likeness } = story.fingerprint;
    for (const quarter of quartersOf(story)) {
      const near = this.#byQuarter
        .get(quarter)
        ?.find(({ fingerprint }) => bitsBetween(fingerprint.likeness, likeness) <= NEAR_BITS);
      if (near) return near;
    }
    return null;
  }

  /**
   * A file by year and month for an article of that day, with a number behind the slug where the name or
   * the address is taken.
   */
  placeFor(slug: string, day: string): { readonly file: string; readonly slug: string } {
    const folder = `articles/${day.slice(0, 4)}/${day.slice(5, 7)}`;
    // Numbers up to the last one given are taken: thousands of stories may have one headline.
    for (let number = this.#numbers.get(`${folder}/${slug}`) ?? 1; ; number++) {
      const numbered = number === 1 ? slug : `${slug}-${number}`;
      const file = `${folder}/${numbered}.md`;
      if (this.#files.has(file) || this.#addresses.has(addressOf(day, numbered))) continue;
      this.#numbers.set(`${folder}/${slug}`, number);
      return { file, slug: numbered };
    }
  }
}

function areTwoOriginals(a: Held, b: Held): boolean {
  return a.canonical !== null && b.canonical !== null && a.canonical !== b.canonical;
}

function append(index: Map<string, Held[]>, key: string, article: Held): void {
  const held = index.get(key);
  if (held) held.push(article);
  else index.set(key, [article]);
}

/** In the order in which they decide. */
function keysOf({ wireId, canonical, fingerprint, wordCount, date }: Held): string[] {
  const origin = wordCount < FEW_WORDS ? ` ${dayOf(date)} ${wireId ?? canonical ?? ''}` : '';
  return [
    ...(wireId === null ? [] : [`i${wireId}`]),
    ...(canonical === null ? [] : [`a${canonical}`]),
    `w${fingerprint.words}${origin}`,
  ];
}

function quartersOf({ fingerprint: { likeness } }: Held): string[] {
  return likeness === '' ? [] : QUARTERS.map((at) => `${at}${likeness.slice(at, at + 4)}`);
}

function addressOf(date: string, slug: string): string {
  return `${dayOf(date)}/${slug}`;
}
