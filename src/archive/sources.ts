// Who reported it, as news text says so: `…, Trend reports.`, `told Trend`, `citing Xinhua`, `(AFP)`.
// An agency is one that is known, or that the words around it say to be one; a person never is.
import { agencyAt } from './agencies.ts';
import * as cues from './source-cues.ts';

export interface SourceMention {
  /** The agency's short name where it is known (`AFP`), else as printed. */
  readonly name: string;
  /** reports: it carries the story; told: somebody spoke to it; cites: the story rests on its report. */
  readonly relation: 'reports' | 'told' | 'cites';
  /** The name in the text: UTF-16 offsets, end exclusive. */
  readonly at: readonly [start: number, end: number];
}

/** A name that may be a source, before its surroundings are asked what it does there. */
interface Candidate {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isAmbiguous: boolean;
}

const NAME_STARTS =
  /(?=[\p{Lu}\p{N}da])(?<![\p{L}\p{M}\p{N}’'-])(?:[\p{Lu}\p{N}]|dpa(?!\p{L})|askanews(?!\p{L}))/gu;
/** So far to each side a cue may begin: what is looked at for one name has a bound. */
const REACH = 90;

/**
 * The sources a text names, in order. An agency that is only spoken of (`Trend turns thirty`) is none.
 * One pass over the text: time grows with its length.
 */
export function readSources(text: string): SourceMention[] {
  const mentions: SourceMention[] = [];
  const learnt = new Set<string>();
  let surnames: ReadonlySet<string> | null = null;
  const saysAgency = cues.SAYS_AGENCY.test(text);
  const scan = new RegExp(NAME_STARTS);
  for (let found = scan.exec(text); found; found = scan.exec(text)) {
    const start = found.index;
    const candidate =
      knownAt(text, start, learnt) ?? (saysAgency ? saidToBeAgency(text, start) : null);
    if (candidate) {
      const relation = relationOf(text, candidate, mentions.at(-1) ?? null);
      if (relation)
        mentions.push({ name: candidate.name, relation, at: [candidate.start, candidate.end] });
      learnt.add(candidate.name);
      scan.lastIndex = candidate.end;
      continue;
    }
    const name = cues.COMMA_BEFORE.test(text.slice(Math.max(0, start - 3), start))
      ? matchAt(cues.REPORTS_AT_END, text, start)?.[1]
      : undefined;
    if (name === undefined) continue;
    surnames ??= surnamesIn(text);
    if (surnames.has(name)) continue;
    learnt.add(name);
    mentions.push({ name, relation: 'reports', at: [start, start + name.length] });
  }
  return mentions;
}

/** A listed agency, or one that this text has introduced. */
function knownAt(text: string, start: number, learnt: ReadonlySet<string>): Candidate | null {
  const agency = agencyAt(text, start);
  if (agency) return { name: agency.name, start, end: agency.end, isAmbiguous: agency.ambiguous };
  if (learnt.size === 0) return null;
  const word = matchAt(WORD, text, start)?.[0];
  if (word === undefined || !learnt.has(word)) return null;
  return { name: word, start, end: start + word.length, isAmbiguous: true };
}

const WORD = /[\p{L}\p{M}\p{N}-]+/uy;

/** `Larkwire news agency`, without what stands before the name: `The Ostranian state …`. */
function saidToBeAgency(text: string, start: number): Candidate | null {
  const words = matchAt(cues.SAID_TO_BE_AGENCY, text, start)?.[1];
  if (words === undefined) return null;
  let name = words;
  for (
    let prefix = cues.NOT_OF_THE_NAME.exec(name);
    prefix;
    prefix = cues.NOT_OF_THE_NAME.exec(name)
  )
    name = name.slice(prefix[0].length);
  const nameStart = start + words.length - name.length;
  name = name.trimEnd();
  if (name === '') return null;
  const known = agencyAt(text, nameStart);
  const end = nameStart + name.length;
  return {
    name: known?.end === end ? known.name : name,
    start: nameStart,
    end,
    isAmbiguous: false,
  };
}

function relationOf(
  text: string,
  { name, start, end, isAmbiguous }: Candidate,
  previous: SourceMention | null,
): SourceMention['relation'] | null {
  const reach = text.slice(Math.max(0, start - REACH), start);
  const before = reach.slice(reach.lastIndexOf('\n') + 1);
  const behind = text.slice(end, end + REACH);
  if (isAmbiguous && isPartOfName(before, behind)) return null;
  if (cues.OPENED_BEFORE.test(before)) return isEnclosed(name, before, behind) ? 'reports' : null;
  if (cues.TOLD_BEFORE.test(before)) return 'told';
  if (cues.CITES_BEFORE.test(before)) return 'cites';
  if (cues.REPORTS_BEHIND.test(behind) || cues.REPORTS_BEFORE.test(before)) return 'reports';
  const isNext =
    previous !== null && cues.AND_ANOTHER.test(text.slice(previous.at[1], start).slice(0, REACH));
  return isNext && previous.relation !== 'reports' ? previous.relation : null;
}

/** Whether slashes or brackets name who reports: at a line’s end, in a dateline, before its dash. */
function isEnclosed(name: string, before: string, behind: string): boolean {
  if (before.trimEnd().endsWith('/')) return cues.SLASH_BEHIND.test(behind);
  if (isAbbreviationOf(name, before)) return false;
  if (cues.BRACKET_ENDS_LINE.test(behind)) return true;
  return cues.BRACKET_BEHIND_DAY.test(before) && behind.startsWith(')');
}

/** Whether the bracket only shortens the words before it: `a state plan amendment (SPA)`. */
function isAbbreviationOf(name: string, before: string): boolean {
  const words = before.match(/[\p{L}\p{M}]+/gu)?.slice(-name.length) ?? [];
  return (
    words
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase() === name.toUpperCase()
  );
}

/** Whether a name that is also a word or a person's belongs to a longer one: `Trend Micro`, `Ada Turan`. */
function isPartOfName(before: string, behind: string): boolean {
  const word = cues.NAME_BEFORE.exec(before)?.[1];
  return cues.NAME_BEHIND.test(behind) || (word !== undefined && !cues.NOT_OF_THE_NAME.test(word));
}

/** Words that follow a capitalised word somewhere in the text: surnames, among others. */
function surnamesIn(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(SECOND_OF_TWO), ([, word = '']) => word));
}

const SECOND_OF_TWO = /\p{Lu}[\p{Ll}\p{M}]+[ \u00a0](?=(\p{Lu}[\p{L}\p{M}\p{N}.-]{1,40}))/gu;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
