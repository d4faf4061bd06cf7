// When a saved page says it was published and changed: in its data, in its head, in its text, or in its
// address. Pages name the same date in many places, and not all of them as dates are written.
import { dateIn } from '../readings.ts';
import { parseWireDate } from '../wire-dates.ts';
import { own, wordsIn } from '../json/values.ts';
import { metaOf } from './page-facts.ts';
import type { PageFacts } from './page-facts.ts';

const PUBLISHED =
  'article:published_time article:published og:article:published_time og:published_time datepublished originalpublicationdate citation_publication_date citation_online_date citation_date publication_date publication-date publish_date publish-date publishdate published published_time published_at pub_date pubdate article_date_original article.published article_date bt:pubdate dc.date dc.date.issued dc.date.created dcterms.created dcterms.issued dcterms.date dc:date parsely-pub-date sailthru.date datecreated date_created date ptime'.split(
    ' ',
  );
const MODIFIED =
  'article:modified_time article:modified og:updated_time og:modified_time datemodified lastmodified last-modified last_modified dc.date.modified dcterms.modified bt:moddate article.updated modified updated utime'.split(
    ' ',
  );
/** What sites print before a date. */
const LABEL =
  /^(?:(?:first|last)\s+)?(?:published|posted|updated|modified|created|date|publié|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado|pubblicato)(?:\s+(?:on|at|le|am|el|il))?\s*:?\s+/iu;
/** No date with what stands around it is longer. */
const LONGEST = 100;
/** The day in an address: `/2026/03/10/`, `/2026-03-10/`, `/2026/mar/10/`, `/2026/coast/03/10/`. */
const IN_ADDRESS =
  /[/-](\d{4})([/-])(?:(?<=\/)[a-z_-]{4,30}\/)?(\d{1,2}|[a-z]{3})\2(\d{1,2})(?=[/_-]|$)/i;

/**
 * When a page was published and changed last; null for what it does not say. Of a date that stands in
 * several places the first is taken that can be read.
 * @param address the page's own
 * @throws WireError (`date`) where a date of publication is said, and nowhere in a form that can be read
 */
export function datesOf(
  facts: PageFacts,
  address: string | null,
): { date: string | null; updated: string | null } {
  const published = [
    wordsIn(own(facts.article, 'datePublished')),
    wordsIn(own(facts.article, 'dateCreated')),
    ...PUBLISHED.flatMap((name) => metaOf(facts, name)),
    ...facts.published,
  ].filter((words) => words !== null);
  const modified = [
    wordsIn(own(facts.article, 'dateModified')),
    ...MODIFIED.flatMap((name) => metaOf(facts, name)),
    ...facts.modified,
  ].filter((words) => words !== null);
  const date = firstOf(published) ?? dayIn(address) ?? firstOf(facts.printed);
  const updated = firstOf(modified);
  return {
    date:
      date ?? (updated === null ? dateIn('the date of publication', published[0] ?? null) : null),
    updated,
  };
}

function firstOf(candidates: ReadonlyArray<string>): string | null {
  for (const words of candidates) {
    const date = parseWireDate(withoutLabel(words));
    if (date !== null) return date;
  }
  return null;
}

function withoutLabel(words: string): string {
  return words
    .slice(0, LONGEST)
    .trim()
    .replace(LABEL, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/, '$1');
}

function dayIn(address: string | null): string | null {
  const [, year = '', , month = '', day = ''] = IN_ADDRESS.exec(address ?? '') ?? [];
  if (year === '') return null;
  return parseWireDate(
    /^\d/.test(month)
      ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
      : `${day} ${month[0]?.toUpperCase() ?? ''}${month.slice(1).toLowerCase()} ${year}`,
  );
}
