// The engine: text in, who said what in it out. It reads in layers, each of which only knows the ones
// above it:
//   marks.ts         what stands between quotation marks
//   tokens.ts        words and sentences, each quotation one token
//   cast.ts          who appears, in which role
//   references.ts    the words that refer to whoever does something
//   reports.ts       where a sentence says that somebody says something
//   sieves/          which of these a quotation hangs on: ordered rules, the surest first
//   resolve/         whom `he` and `the mayor` mean
//   kinds.ts         direct, partial, or no speech at all
//   statements.ts    what is reported without marks
//   rulings.ts       what editors decided
import { attribute } from './attribution.ts';
import type { Attribution } from './attribution.ts';
import { ENGLISH } from './english.ts';
import { joinInterrupted } from './interruptions.ts';
import { kindsOf } from './kinds.ts';
import { readMarks } from './marks.ts';
import type { Person, Quotation, QuotationKind, SpeechReading, Statement } from './quotation.ts';
import { underRulings } from './rulings.ts';
import type { Ruling } from './rulings.ts';
import { readScene, spanOf } from './scene.ts';
import type { QuotedWords, Scene } from './scene.ts';
import { statementsOf } from './statements.ts';

/**
 * Everything said in a text, with offsets into it. Pure: the same text gives the same answer, in time
 * linear in its length.
 * @param text paragraphs parted by an empty line
 * @param listed names of the speakers the metadata gives
 * @param rulings what editors decided in place; these overrule the rules
 */
export function readSpeech(
  text: string,
  listed: ReadonlyArray<string> = [],
  rulings: ReadonlyArray<Ruling> = [],
): SpeechReading {
  const { words, faults } = readMarks(text);
  const scene = readScene(text, words, listed, ENGLISH);
  const attributions = attribute(scene);
  const kinds = kindsOf(scene, attributions.ofQuotations);
  const found = scene.quotations.flatMap((quoted, index): Quotation[] => {
    const [attribution, kind] = [attributions.ofQuotations[index], kinds[index]];
    return attribution && kind ? [quotationOf(scene, quoted, attribution, kind)] : [];
  });
  const quotations = underRulings(text, joinInterrupted(text, found), rulings);
  const statements = statementsOf(scene, attributions);
  return { quotations, statements, people: peopleOf(scene, quotations, statements), faults };
}

function quotationOf(
  scene: Scene,
  quoted: QuotedWords,
  attribution: Attribution,
  kind: QuotationKind,
): Quotation {
  const { segments } = quoted;
  if (kind === 'not-speech') return { segments, kind, speaker: null, mention: null, rule: 'none' };
  const { resolution, reference, rule } = attribution;
  return {
    segments,
    kind,
    speaker: resolution?.member.name ?? null,
    mention: reference && spanOf(scene, reference),
    rule,
  };
}

/** Everybody the text says something of, or lets speak; other capitals may be a street or a ship. */
function peopleOf(
  { cast }: Scene,
  quotations: ReadonlyArray<Quotation>,
  statements: ReadonlyArray<Statement>,
): Person[] {
  const speaking = new Set([...quotations, ...statements].map(({ speaker }) => speaker));
  return cast.members.flatMap(({ name, role, organisation, sure, at }) =>
    at !== null && (sure || speaking.has(name)) ? [{ name, role, organisation, at }] : [],
  );
}
