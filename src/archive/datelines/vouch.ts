// What makes a line that has a dateline's shape one: the shape alone is also a sentence's with a dash,
// a headline's, a label's. A known region, a known agency or a day vouches; capitals do if nothing
// speaks against them.
import { isStandaloneCity } from './cities.ts';
import { isLabel, isOfficeOrPhrase, opensSentence } from './not-places.ts';
import { SMALL_WORDS } from './place-name.ts';
import { isRegion } from './regions.ts';
import type { Shape } from './shape.ts';

/** What is known of a place before its surroundings are asked. */
interface Standing {
  readonly isInCapitals: boolean;
  readonly hasKnownRegion: boolean;
  readonly isStandalone: boolean;
}

const STORY_BEGINS = /^\s*(?:$|[^\p{L}\p{N}]{0,4}[\p{Lu}\p{Lt}\p{Lo}\p{N}])/u;
const INITIALS = /(?:\p{L}\.){2}/u;
const NEXT_WORDS = /^\s*(\p{L}[\p{L}.’'-]*)(?:[ \u00a0](\p{L}[\p{L}.’'-]*))?/u;
/** So long a stretch without a small letter is a headline. */
const SHOUTED = /^[^\p{Ll}]{20}/u;
const CAPITALS = /\p{Lu}{2}/u;
const MOST_WORDS_ALONE = 4;
/** As far as anything is looked at behind a dateline. */
const LOOKAHEAD = 60;

/**
 * Whether what was read is a dateline.
 * @param text in which the shape was read
 * @param isBelowHeadline whether an unknown line stands above: then an agency without a place is none
 */
export function isVouchedFor(shape: Shape, text: string, isBelowHeadline: boolean): boolean {
  const { place, regions, day, source } = shape;
  const behind = text.slice(shape.end, shape.end + LOOKAHEAD);
  if (place === '') return !isBelowHeadline && STORY_BEGINS.test(behind);
  const standing: Standing = {
    isInCapitals: place === place.toUpperCase() && CAPITALS.test(place),
    hasKnownRegion: regions.some(isRegion),
    isStandalone: isStandaloneCity(place),
  };
  const { isInCapitals, hasKnownRegion, isStandalone } = standing;
  const isFirm = hasKnownRegion || isStandalone || (source?.isKnown ?? false);

  if (!isNameLike(place) || !regions.every(isNameLike)) return false;
  if (opensSentence(place) && !(isInCapitals && (day !== null || source !== null))) return false;
  if ((isLabel(place) && !hasKnownRegion) || regions.some(isLabel)) return false;
  const isDated = day !== null && isInCapitals && shape.closing !== null;
  if (!isFirm && !isDated && [place, ...regions].some(isOfficeOrPhrase)) return false;
  if (source !== null) return hasCredibleSource(shape, standing, behind);
  if (day !== null) return hasCredibleDay(shape, standing, behind);
  return standsByItself(shape, standing, behind);
}

function hasCredibleSource(shape: Shape, standing: Standing, behind: string): boolean {
  const { source, day, closing } = shape;
  if (!source) return false;
  if (source.isKnown)
    return (
      closing !== null || ((day !== null || standing.isInCapitals) && STORY_BEGINS.test(behind))
    );
  if (closing === null || closing === 'hyphen') return false;
  return standing.isInCapitals || (day !== null && source.isEnclosed);
}

function hasCredibleDay(shape: Shape, standing: Standing, behind: string): boolean {
  const { isInCapitals, hasKnownRegion, isStandalone } = standing;
  if (shape.closing !== null && shape.closing !== 'colon') return true;
  return (isInCapitals || hasKnownRegion || isStandalone) && STORY_BEGINS.test(behind);
}

/** Neither day nor agency: `WASHINGTON, D.C. –`, `Paris –`, `QUILLMOUTH —`. */
function standsByItself(shape: Shape, standing: Standing, behind: string): boolean {
  const { place, regions, closing } = shape;
  const { isInCapitals, hasKnownRegion, isStandalone } = standing;
  if (!STORY_BEGINS.test(behind)) return false;
  // `Sweden, Finland – …` lists countries.
  if (hasKnownRegion && (isInCapitals || isStandalone || !isRegion(place)))
    return closing === 'colon'
      ? !isOfficeOrPhrase(place)
      : closing !== null && closing !== 'stop' && closing !== 'line';
  if (closing !== 'dash' && !(closing === 'hyphen' && isStandalone)) return false;
  // `Moscow – Baku flights` are no dateline, nor is a headline in capitals.
  if (isStandalone && regions.length === 0)
    return isInCapitals ? !SHOUTED.test(behind) : !leadsElsewhere(behind);
  return isInCapitals && !SHOUTED.test(behind) && looksLikePlace(place);
}

/** Capitals that can be a town: an acronym has full stops, no vowel or two letters. */
function looksLikePlace(place: string): boolean {
  if (isRegion(place) && place.length > 3) return true;
  const isAcronym =
    place.length < 3 || INITIALS.test(place) || /^[B-DF-HJ-NP-TV-XZ\s-]+$/.test(place);
  return !isAcronym && place.split(/\s+/).length <= MOST_WORDS_ALONE;
}

function leadsElsewhere(behind: string): boolean {
  const [, first = '', second = ''] = NEXT_WORDS.exec(behind) ?? [];
  return isStandaloneCity(first) || isStandaloneCity(`${first} ${second}`);
}

/** Every word has its capital, but for those that stay small in names. */
function isNameLike(name: string): boolean {
  return name
    .split(/[\s/]+/)
    .every((word, index) => /^\p{Lu}/u.test(word) || (index > 0 && SMALL_WORDS.has(word)));
}
