// An article's content as a feed has it: what was corrected, the picture, the words, and whom they quote. In the
// words quotations keep the article's own marks: <q> would print a second pair, and put in their place it
// would leave none where a program drops what it does not know. So who said what is told behind the words
// once more, each quotation as a <q> with its place.
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'hast';
import type { Correction } from '#archive/article-schema.ts';
import { element, text } from '#archive/body/tree.ts';
import type { BodyElement, BodyNode, BodyRoot } from '#archive/body/tree.ts';
import type { LeadPicture } from '#archive/views/lead-picture.ts';
import type { StoryVoice } from '#archive/views/story.ts';
import { formatDay } from '#text/dates.ts';
import { directionOf } from '#text/direction.ts';
import { xmlText } from '../feed.ts';

type QuotedVoice = Pick<StoryVoice, 'name' | 'office' | 'quotations' | 'confirmed'>;

export interface ArticleParts {
  /** Full address of the article. */
  readonly page: string;
  /** Where it is not the site’s. */
  readonly lang: string | null;
  readonly corrections: ReadonlyArray<Correction>;
  readonly lead: LeadPicture | null;
  /** Plain, with full addresses. */
  readonly body: BodyRoot;
  readonly voices: ReadonlyArray<QuotedVoice>;
}

/** @param absolute turns a path of the site into its full address */
export function articleContentOf(
  { page, lang, corrections, lead, body, voices }: ArticleParts,
  absolute: (path: string) => string,
): string {
  const story = [...(lead ? [figureOf(lead, absolute)] : []), ...body.children];
  const quoted = voices.filter(({ quotations }) => quotations.length > 0);
  return htmlOf([
    ...corrections.filter(({ kind }) => kind === 'corrected').flatMap(correctionOf),
    ...(lang === null ? story : [element('div', languageOf(lang), story)]),
    ...(quoted.length === 0
      ? []
      : [
          element('h2', {}, [text('Who is quoted')]),
          element(
            'ul',
            {},
            quoted.map((voice) => quotedOf(voice, page, lang)),
          ),
        ]),
  ]);
}

/** In the place of what is no longer published. */
export function withdrawalOf(when: string, note: string | null): string {
  const words = `This article was withdrawn on ${formatDay(when)}. Its words are no longer published.`;
  return htmlOf(
    [words, ...(note === null ? [] : [note])].map((line) => element('p', {}, [text(line)])),
  );
}

export function languageOf(lang: string): Record<string, string> {
  return { lang, dir: directionOf(lang) };
}

/** Without what XML cannot hold. */
export function htmlOf(children: ReadonlyArray<BodyNode>): string {
  return xmlText(toHtml({ type: 'root', children } as Nodes));
}

function correctionOf({ date, was, now, note }: Correction): BodyElement[] {
  const said = element('strong', {}, [text(`Corrected on ${formatDay(date)}.`)]);
  return [
    element('p', {}, note === null ? [said] : [said, text(` ${note}`)]),
    ...(was !== null && now !== null
      ? [
          element('p', {}, [
            element('del', {}, [text(was)]),
            text(' '),
            element('ins', {}, [text(now)]),
          ]),
        ]
      : []),
  ];
}

function figureOf(
  { src, alt, credit, shown }: LeadPicture,
  absolute: (path: string) => string,
): BodyElement {
  const { path, width, height } = shown?.fallback ?? { path: src, width: 0, height: 0 };
  return element('figure', {}, [
    shown
      ? element('img', { src: absolute(path), alt, width, height }, [])
      : element('a', { href: src }, [text(alt)]),
    element('figcaption', {}, [element('small', {}, [text(credit)])]),
  ]);
}

function quotedOf(
  { name, office, quotations, confirmed }: QuotedVoice,
  page: string,
  lang: string | null,
): BodyElement {
  const said = [office && `, ${office}`, confirmed ? '' : ' (as found)'].join('');
  return element('li', {}, [
    element('cite', {}, [text(name)]),
    text(`${said}: `),
    ...quotations.flatMap(({ id, opening }, at) => {
      const cite = `${page}#${id}`;
      const words = element('q', { cite, ...(lang !== null && languageOf(lang)) }, [
        element('a', { href: cite }, [text(withoutMarks(opening))]),
      ]);
      return at === 0 ? [words] : [text('; '), words];
    }),
  ]);
}

/** The words between the marks they begin and end with, since <q> brings its own. */
function withoutMarks(words: string): string {
  const opened = words.replace(/^["\p{Pi}\p{Pf}„‚]+/u, '');
  return opened === words ? words : opened.replace(/["\p{Pi}\p{Pf}]+$/u, '');
}
