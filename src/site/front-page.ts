// The front page: the newest, the words it leads with, who was heard, what stood here on this day.
import type { FrontView } from '#archive/views/front.ts';
import { quotationIds, speechIn } from '#archive/quotations/ids.ts';
import { wordsOfQuotation } from '#archive/quotations/quotation.ts';
import { teaserOf } from '#archive/views/teaser.ts';
import { earlierYearsOf } from '#archive/timeline.ts';
import { articleUrl, dateUrl } from '#archive/urls.ts';
import { formatDay } from '#text/dates.ts';
import { openingOf } from '#text/words.ts';
import { site } from '#site.config.ts';
import { archive } from './archive.ts';
import { bodyOf } from './article-html.ts';
import { leadPictureOf } from './pictures.ts';

const PULL_LENGTH = 240;
const HEARD = 8;
/** So many earlier years are named. */
const ON_THIS_DAY = 8;

export function frontPage(): FrontView {
  const { seconds, rest } = site.frontPage;
  const newest = archive.articles.slice(0, 1 + seconds + rest);
  const [lead, ...others] = newest.map((article) => teaserOf(archive, article));
  return {
    lead: lead ?? null,
    picture: leadPictureOf(newest[0]?.image ?? null),
    pull: pullOf(),
    seconds: others.slice(0, seconds),
    rest: others.slice(seconds),
    heard: heardIn(newest),
    onThisDay: onDayOf(archive.articles[0]?.day),
  };
}

/** The first direct quotation of the newest article whose speaker an editor vouches for. */
function pullOf(): FrontView['pull'] {
  const article = archive.articles[0];
  const speech = speechIn(article?.quotations ?? []);
  const at = speech.findIndex(({ kind, confirmed }) => kind === 'direct' && confirmed);
  const quotation = speech[at];
  if (!article || !quotation) return null;
  const text = bodyOf(article).text;
  return {
    words: openingOf(wordsOfQuotation(text, quotation.segments), PULL_LENGTH),
    path: `${articleUrl(article.id)}#${quotationIds(text, speech)[at] ?? ''}`,
    speaker: article.voices.find(({ id }) => id === quotation.speakerId)?.name ?? '',
  };
}

/** Who is quoted most in the newest articles. */
function heardIn(articles: ReadonlyArray<(typeof archive.articles)[number]>): FrontView['heard'] {
  const counts = new Map<string, { id: string; name: string; count: number }>();
  for (const { quotations, voices } of articles) {
    for (const { speakerId, kind } of quotations) {
      const voice = voices.find(({ id }) => id === speakerId);
      if (!voice || kind === 'not-speech') continue;
      const entry = counts.get(voice.id) ?? { id: voice.id, name: voice.name, count: 0 };
      entry.count++;
      counts.set(voice.id, entry);
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, HEARD);
}

/** By the newest article’s day, not by today’s: the page is a function of what the archive holds. */
function onDayOf(newest: string | undefined): FrontView['onThisDay'] {
  if (newest === undefined) return null;
  const days = earlierYearsOf(archive.timeline, newest).slice(0, ON_THIS_DAY);
  if (days.length === 0) return null;
  return {
    day: formatDay(newest, 'd MMMM'),
    years: days.map(({ key, count }) => ({ year: key.slice(0, 4), count, path: dateUrl(key) })),
  };
}
