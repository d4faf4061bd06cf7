// Everybody and everything an archive has names for: speakers, places, agencies, tags. All are
// invented. A few appear in very many articles and most in a few, as in a real newsroom.

import { createPool, pick } from './random.ts';
import type { Pool, Random } from './random.ts';
import { capitalise, inventDistinct, inventWord } from './words.ts';

export interface Speaker {
  readonly name: string;
  readonly surname: string;
  readonly pronoun: 'he' | 'she';
  readonly role: string;
  readonly organisation: string;
}

export interface Place {
  readonly name: string;
  readonly country: string;
  readonly utcOffset: string;
}

/** The dateline is the shape of the agency's own: `formatDateline` shows each. */
export interface Agency {
  readonly name: string;
  readonly dateline: 'trend' | 'slashes' | 'dash';
}

export interface Cast {
  readonly speakers: Pool<Speaker>;
  readonly places: Pool<Place>;
  readonly agencies: Pool<Agency>;
  readonly tags: Pool<string>;
}

const PLACES = 60;
const COUNTRIES = 18;
const TAGS = 200;
const AGENCIES: ReadonlyArray<Agency> = [
  { name: 'News Agency', dateline: 'trend' },
  { name: 'Wire', dateline: 'dash' },
  { name: 'Press', dateline: 'slashes' },
  { name: 'Dispatch', dateline: 'dash' },
  { name: 'Telegraph', dateline: 'trend' },
  { name: 'Courier', dateline: 'slashes' },
  { name: 'Report', dateline: 'trend' },
  { name: 'Post', dateline: 'dash' },
];
const UTC_OFFSETS = ['-05:00', '+00:00', '+01:00', '+03:00', '+04:00', '+05:30'];
const TOPICS = ['Policy', 'Trade', 'Law', 'Safety', 'Research'];
const ROLES = [
  'Director',
  'Executive Director',
  'Deputy Director',
  'Chair',
  'Deputy Chair',
  'President',
  'Vice President',
  'Secretary General',
  'Chief Economist',
  'Spokesperson',
];
const ORGANISATIONS: ReadonlyArray<(place: Place) => string> = [
  ({ name }) => `${name} Chamber of Commerce`,
  ({ name }) => `${name} Port Authority`,
  ({ name }) => `${name} Institute of Statistics`,
  ({ name }) => `University of ${name}`,
  ({ country }) => `${country} Energy Council`,
  ({ country }) => `Transport Ministry of ${country}`,
  ({ country }) => `National Bank of ${country}`,
  ({ country }) => `${country} Growers’ Association`,
];

/** 500 at 10,000 articles; new names appear ever more rarely, with the root of the articles. */
function speakersIn(articles: number): number {
  return Math.ceil(5 * Math.sqrt(articles));
}

export function inventCast(random: Random, articles: number): Cast {
  const places = createPool(inventPlaces(random));
  return {
    places,
    speakers: createPool(inventSpeakers(random, places, speakersIn(articles))),
    agencies: createPool(inventAgencies(random)),
    tags: createPool(inventTags(random)),
  };
}

function inventPlaces(random: Random): ReadonlyArray<Place> {
  const countries = inventDistinct(COUNTRIES, () => `${inventName(random, 2)}ia`);
  return inventDistinct(PLACES, () => inventName(random, 2)).map((name) => ({
    name,
    country: pick(random, countries),
    utcOffset: pick(random, UTC_OFFSETS),
  }));
}

function inventSpeakers(
  random: Random,
  places: Pool<Place>,
  count: number,
): ReadonlyArray<Speaker> {
  const invent = (): string => `${inventName(random, 2)} ${inventName(random, 3)}`;
  return inventDistinct(count, invent).map((name) => ({
    name,
    surname: name.slice(name.indexOf(' ') + 1),
    pronoun: random() < 0.5 ? 'he' : 'she',
    role: pick(random, ROLES),
    organisation: pick(random, ORGANISATIONS)(places.draw(random)),
  }));
}

function inventAgencies(random: Random): ReadonlyArray<Agency> {
  return AGENCIES.map(({ name, dateline }) => ({
    name: `${inventName(random, 2)} ${name}`,
    dateline,
  }));
}

function inventTags(random: Random): ReadonlyArray<string> {
  return inventDistinct(TAGS, () =>
    random() < 0.7 ? inventName(random, 2) : `${inventName(random, 2)} ${pick(random, TOPICS)}`,
  );
}

function inventName(random: Random, syllables: number): string {
  return capitalise(inventWord(random, syllables));
}
