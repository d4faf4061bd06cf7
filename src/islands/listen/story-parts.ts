// An article as it is read aloud: headline, dateline, then the words sentence by sentence. The labels
// beside quotations are for the eye; for the ear, whose words they are is said before them where the
// text has not just said it.
import { sentencesOf } from '#text/sentences.ts';
import { leadsOf } from './leads.ts';
import { readRuns } from './read-runs.ts';
import type { Run } from './read-runs.ts';

/** A place in the page: this many UTF-16 units into a text node. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** A sentence, or a headline. */
export interface StoryPart {
  /** Said before it: `Odile Marchbanks:`; empty for nothing. */
  readonly lead: string;
  readonly text: string;
  /** Id of the speaker of a quotation that stands in it. */
  readonly speaker: string | null;
  readonly start: Place;
  readonly end: Place;
}

/** Names of speakers, by id. */
export type Names = ReadonlyMap<string, string>;

/** What a part needs before it is known what is said before it. */
export interface BarePart extends Omit<StoryPart, 'lead'> {
  /** Which block of text it stands in, from 0. */
  readonly block: number;
  /** Where quotations begin in it: UTF-16 units into its text, and whose they are. */
  readonly quotations: ReadonlyArray<{ readonly at: number; readonly speaker: string }>;
  /** Whether it begins inside a quotation, or has one. */
  readonly quotes: boolean;
}

/** @param story the article's element; `lang` its language */
export function storyParts(story: Element, names: Names, lang: string): ReadonlyArray<StoryPart> {
  const bare = readRuns(story).flatMap((runs, block) => partsOf(runs, block, lang));
  const leads = leadsOf(bare, names, lang);
  return bare.map(({ text, speaker, start, end }, at) => ({
    lead: leads[at] ?? '',
    text,
    speaker,
    start,
    end,
  }));
}

/** The sentences of one block of text. A dateline is one by itself. */
function partsOf(runs: ReadonlyArray<Run>, block: number, lang: string): BarePart[] {
  const first = runs.findIndex(({ isDateline }) => !isDateline);
  const groups = first > 0 ? [runs.slice(0, first), runs.slice(first)] : [runs];
  return groups.flatMap((group) => {
    const text = group.map(({ node }) => node.data).join('');
    return sentencesOf(text, group[0]?.isDateline ? 'und' : lang).flatMap(([from, to]) => {
      const words = text.slice(from, to);
      if (!/[\p{L}\p{N}]/u.test(words)) return [];
      return partOf(group, block, words, from, to) ?? [];
    });
  });
}

function partOf(
  runs: ReadonlyArray<Run>,
  block: number,
  text: string,
  from: number,
  to: number,
): BarePart | null {
  const quotations: { at: number; speaker: string }[] = [];
  let start: Place | null = null;
  let end: Place | null = null;
  let speaker: string | null = null;
  let quotes = false;
  let at = 0;
  for (const run of runs) {
    const [begins, ends] = [at, at + run.node.data.length];
    at = ends;
    if (ends <= from || begins >= to || begins === ends) continue;
    start ??= { node: run.node, offset: Math.max(0, from - begins) };
    end = { node: run.node, offset: Math.min(to, ends) - begins };
    quotes ||= run.inQuotation;
    if (run.speaker === null) continue;
    speaker ??= run.speaker;
    if (quotations.at(-1)?.speaker !== run.speaker)
      quotations.push({ at: Math.max(0, begins - from), speaker: run.speaker });
  }
  return start && end && { text, speaker, start, end, block, quotations, quotes };
}
