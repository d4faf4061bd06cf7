// One article: front matter in the shape of the contract, then paragraphs and quotations in turn
// until the length aimed at is reached.

import { slugOf } from '#text/fold.ts';
import { countWords } from '#text/words.ts';
import type { Agency, Cast, Place, Speaker } from './cast.ts';
import { headline, paragraph, sentences } from './prose.ts';
import type { Voice } from './prose.ts';
import { quotation } from './quotations.ts';
import type { Acquaintance } from './quotations.ts';
import { drawDistinct, integerBetween, logNormal, pick } from './random.ts';
import type { Random } from './random.ts';

export interface Article {
  readonly title: string;
  readonly markdown: string;
}

/** Aimed at. The last paragraph runs on, so that the median comes to 340. */
const MEDIAN_WORDS = 310;
const SPREAD_OF_WORDS = 0.55;
const FEWEST_WORDS = 60;
const WORDS_A_QUOTATION = 40;
/** How many quotations articles have, in the proportions of a news agency's output. */
const QUOTATIONS = [0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6];
const SAME_SPEAKER_AGAIN = 0.7;

const MONTHS = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** An article of the given day (midnight UTC). */
export function composeArticle(voice: Voice, cast: Cast, day: Date): Article {
  const { random } = voice;
  const title = headline(voice);
  const agency = cast.agencies.draw(random);
  const place = cast.places.draw(random);
  const { paragraphs, speakers } = composeBody(voice, cast, agency);
  const tags = drawDistinct(random, cast.tags, integerBetween(random, 1, 4));
  const markdown = [
    '---',
    `title: ${title}`,
    `date: ${formatDate(random, day, place)}`,
    `dateline: ${formatDateline(day, place, agency)}`,
    `source: ${agency.name}`,
    speakers.length === 0 ? 'speakers: []' : 'speakers:',
    ...speakers.flatMap(formatSpeaker),
    `tags: [${tags.map(slugOf).join(', ')}]`,
    `summary: ${sentences(voice, 1)}.`,
    '---',
    '',
    paragraphs.join('\n\n'),
    '',
  ].join('\n');
  return { title, markdown };
}

interface Body {
  readonly paragraphs: ReadonlyArray<string>;
  /** In order of appearance. */
  readonly speakers: ReadonlyArray<Speaker>;
}

function composeBody(voice: Voice, cast: Cast, agency: Agency): Body {
  const { random } = voice;
  const length = Math.max(FEWEST_WORDS, logNormal(random, MEDIAN_WORDS, SPREAD_OF_WORDS));
  const quotations = Math.min(pick(random, QUOTATIONS), Math.floor(length / WORDS_A_QUOTATION));
  const paragraphs = [`${sentences(voice, 1)}, ${agency.name} reports.`];
  const speakers = new Set<Speaker>();
  let words = countWords(paragraphs[0] ?? '');
  let quoted = 0;
  let last: Speaker | undefined;
  while (words < length || quoted < quotations) {
    // Quotations are spread evenly over the article.
    const isQuotation = words / length >= (quoted + 0.5) / quotations;
    let text: string;
    if (isQuotation) {
      const speaker = nextSpeaker(random, cast, last);
      text = quotation(voice, speaker, acquaintanceWith(speaker, speakers, last), agency);
      speakers.add(speaker);
      last = speaker;
      quoted += 1;
    } else {
      text = paragraph(voice);
    }
    paragraphs.push(text);
    words += countWords(text);
  }
  return { paragraphs, speakers: [...speakers] };
}

function nextSpeaker(random: Random, cast: Cast, last: Speaker | undefined): Speaker {
  return last !== undefined && random() < SAME_SPEAKER_AGAIN ? last : cast.speakers.draw(random);
}

function acquaintanceWith(
  speaker: Speaker,
  met: ReadonlySet<Speaker>,
  last: Speaker | undefined,
): Acquaintance {
  if (speaker === last) return 'speaking';
  return met.has(speaker) ? 'met' : 'new';
}

/** A day or, as often, an instant with the offset of the place. */
function formatDate(random: Random, day: Date, place: Place): string {
  const date = day.toISOString().slice(0, 10);
  if (random() < 0.5) return date;
  const minutes = integerBetween(random, 0, 24 * 60 - 1);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map(formatTwoDigits);
  return `${date}T${hour}:${minute}:00${place.utcOffset}`;
}

function formatTwoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function formatDateline(day: Date, place: Place, agency: Agency): string {
  const city = place.name.toUpperCase();
  const date = `${MONTHS[day.getUTCMonth()]} ${day.getUTCDate()}`;
  switch (agency.dateline) {
    case 'trend':
      return `${city}, ${place.country}, ${date}.`;
    case 'slashes':
      return `${city}, ${date}. /${agency.name}/.`;
    case 'dash':
      return `${city}, ${place.country}, ${date} (${agency.name}) —`;
  }
}

function formatSpeaker({ name, role, organisation }: Speaker): ReadonlyArray<string> {
  return [`  - name: ${name}`, `    role: ${role}`, `    organisation: ${organisation}`];
}
