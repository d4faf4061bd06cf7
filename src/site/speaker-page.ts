// A person's page: offices over time, who is quoted beside them, every quotation, newest first, with its
// context and its place in its article; and apart from the quotations what the person is reported to
// have said. Their counts never mix.
import { quotedBeside } from '#archive/company.ts';
import { officesHeld } from '#archive/offices.ts';
import { entryUrl, pageUrl } from '#archive/urls.ts';
import type { SpeakerView, SpokenWords } from '#archive/views/register.ts';
import { roleBandOf } from '#archive/views/role-band.ts';
import type { RoleBand } from '#archive/views/role-band.ts';
import { teaserOf } from '#archive/views/teaser.ts';
import { counted } from '#text/counted.ts';
import { site } from '#site.config.ts';
import type { Crumb } from '#site.config.ts';
import { archive } from './archive.ts';
import { noteHtml } from './note.ts';
import { listPaths, pageOf, pagesOf } from './paths.ts';
import type { ListPath } from './paths.ts';
import { entryFrame, entryOf, namedTallies, yearsOf } from './register-page.ts';
import { heardOf, reportedWords, spokenWords } from './spoken.ts';
import type { Reported, Spoken } from './spoken.ts';
import { articleStamp, entryStamp } from './stamps.ts';
import { speakerData } from './structured-data.ts';
import { registerTrail } from './trail.ts';

/** A list of fewer years needs no way through it. */
const FEW_YEARS = 3;
/** So many of those who are quoted beside somebody are named. */
const BESIDE = 12;

export function speakerPaths(): ListPath[] {
  return [...archive.entries.speakers.keys()].flatMap((id) => {
    const { spoken, reported } = heardOf(id);
    return listPaths(id, { id }, Math.max(spoken.length, reported.length));
  });
}

/** What a person’s page says, without the words themselves and the editors’ note. */
interface Outline extends Omit<SpeakerView, 'note' | 'years' | 'reported'> {
  readonly spoken: ReadonlyArray<Spoken>;
  readonly reported: ReadonlyArray<Reported>;
}

/** All that a person’s page follows from. */
export function speakerInputs({ key, page }: ListPath['props']): unknown {
  const { spoken, reported, ...outline } = outlineOf(key, page);
  return [
    outline,
    entryStamp(entryOf('speakers', key)),
    spoken.map(({ article, quotation }) => [articleStamp(article), quotation.segments]),
    reported.map(({ article, statement }) => [articleStamp(article), statement.span]),
  ];
}

/** @param id of a speaker the archive has */
export function speakerPage(
  id: string,
  page: number,
): SpeakerView & { readonly trail: Crumb[]; readonly jsonLd: string } {
  const entry = entryOf('speakers', id);
  const outline = outlineOf(id, page);
  const words = spokenWords(id, outline.spoken);
  const trail = registerTrail('speakers', entry.name);
  return {
    ...outline,
    note: page === 1 ? noteHtml(entry) : '',
    years: yearsOfWords(words),
    reported: reportedWords(id, outline.reported),
    trail,
    jsonLd: speakerData(entry, { ...outline, path: pageUrl(outline.url, page) }, words, trail),
  };
}

function outlineOf(id: string, page: number): Outline {
  const entry = entryOf('speakers', id);
  const { spoken, reported } = heardOf(id);
  const heard = new Set([...spoken, ...reported].map(({ article }) => article));
  const length = Math.max(spoken.length, reported.length);
  return {
    ...entryFrame('speakers', entry, page, length),
    facts: [
      `${counted(spoken.length, 'quotation')} in ${counted(entry.articles.length, 'article')}`,
      ...(reported.length > 0 ? [counted(reported.length, 'reported statement')] : []),
      yearsOf(entry.articles),
    ],
    band: page === 1 ? bandOf(id) : null,
    beside: page === 1 ? namedTallies('speakers', quotedBeside(entry.articles, id, BESIDE)) : [],
    index: yearIndexOf(id, spoken),
    spoken: pageOf(spoken, page),
    reported: pageOf(reported, page),
    unquoted:
      page === pagesOf(length)
        ? entry.articles
            .filter((article) => !heard.has(article))
            .map((article) => teaserOf(archive, article))
        : [],
  };
}

/** On the scale of the archive’s years; null where no office is known. */
function bandOf(id: string): RoleBand | null {
  const { articles, facts } = entryOf('speakers', id);
  const roles = facts && 'roles' in facts ? facts.roles : [];
  const offices = officesHeld(id, articles, roles);
  const { years } = archive.timeline;
  return offices.length === 0
    ? null
    : roleBandOf(offices, [years[0]?.key ?? '', years.at(-1)?.key ?? '']);
}

/** Where the quotations of each year begin; none where a reader sees them all. */
function yearIndexOf(id: string, spoken: ReadonlyArray<Spoken>): SpeakerView['index'] {
  const url = entryUrl('speakers', id);
  const years = new Map<string, { first: number; count: number }>();
  spoken.forEach(({ article }, at) => {
    const year = article.day.slice(0, 4);
    const { first = at, count = 0 } = years.get(year) ?? {};
    years.set(year, { first, count: count + 1 });
  });
  if (years.size <= FEW_YEARS && pagesOf(spoken.length) === 1) return [];
  return [...years].map(([year, { first, count }]) => ({
    year,
    count,
    path: `${pageUrl(url, Math.floor(first / site.pageSize) + 1)}#y-${year}`,
  }));
}

function yearsOfWords(words: ReadonlyArray<SpokenWords>): SpeakerView['years'] {
  return [...Map.groupBy(words, ({ day }) => day.slice(0, 4))].map(([year, quotations]) => ({
    year,
    quotations,
  }));
}
