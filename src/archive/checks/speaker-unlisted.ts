// speaker-unlisted: somebody is quoted whom the article does not list. The site shows them all the
// same, as found; listing them confirms it, so the fix is what to write, with the role as stated.
import { stringify } from 'yaml';
import { fold } from '#text/fold.ts';
import type { ArticleFacts } from '../article.ts';
import { likelyDoublesIn, likelyIdIn } from '../likely-doubles.ts';
import type { Problem } from '../problem.ts';
import type { CheckInput } from './check.ts';

type Person = ArticleFacts['people'][number];

export function checkSpeakersUnlisted({ content }: CheckInput): Problem[] {
  const idOf = likelyIdIn(content);
  // Who is likely somebody else is to be told apart before being listed.
  const doubtful = new Set(likelyDoublesIn(content).map(({ of }) => fold(of.name)));
  return content.articles.flatMap((facts) => {
    const listed = new Set(facts.speakers.map(({ name }) => idOf(name)));
    const unlisted = foundIn(facts).filter(
      ({ name }) => !listed.has(idOf(name)) && !doubtful.has(fold(name)),
    );
    return unlisted.map(({ name, line, column }, at): Problem => ({
      rule: 'speaker-unlisted',
      severity: 'warning',
      file: facts.file,
      line,
      column,
      message: `"${name}" is quoted, but not listed under speakers`,
      fix: fixOf(facts, unlisted, at),
    }));
  });
}

/** Those quoted by the engine's reading; whom an editor's ruling names needs no further word. */
function foundIn({ status, people, quotations }: ArticleFacts): Person[] {
  if (status === 'withdrawn' || people.length === 0) return [];
  const found = new Set(
    quotations.flatMap(({ speaker, rule, kind }) =>
      speaker === null || rule === 'editor' || kind === 'not-speech' ? [] : [fold(speaker)],
    ),
  );
  return people.filter(({ name }) => found.has(fold(name)));
}

/** An item for the list there is; where there is none, the list, with everybody it should hold. */
function fixOf({ speakers }: ArticleFacts, unlisted: ReadonlyArray<Person>, at: number): string {
  const items = unlisted.map(({ name, role, organisation }) => ({
    name,
    ...(role !== null && { role }),
    ...(organisation !== null && { organisation }),
  }));
  return speakers.length > 0
    ? `add under speakers: - ${inYaml(items[at])}`
    : `write above the text: speakers: ${inYaml(items)}`;
}

function inYaml(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}
