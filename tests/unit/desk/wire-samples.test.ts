// Invented copy as the world's wires and press offices send it, and what an editor would have of it:
// each piece through the reader of plain text and the desk.
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseArticleBody } from '#archive/article.ts';
import { readBlocks } from '#archive/body/blocks.ts';
import { placeNameOf } from '#archive/datelines/place-name.ts';
import { composeArticle } from '#desk/compose.ts';
import type { Composition } from '#desk/compose.ts';
import { readPlain, someOrders, wireSamples } from '../support/desk.ts';

const words = z.string().nullable();
const story = z.strictObject({
  /** Null: none was sent, and one is proposed. */
  headline: words,
  dateline: words,
  place: words,
  source: words,
  date: z.string(),
  byline: words,
  first: z.string(),
  last: z.string(),
  paragraphs: z.number(),
});
type Wanted = z.output<typeof story>;

/** What an editor would have of a piece of copy. */
const labelled = z.strictObject({
  /** The day that whoever imports it says, because the copy names no year. */
  given: z.string().nullable().default(null),
  /** The rule under which its one story is no article as it comes. */
  refused: z.string().nullable().default(null),
  /** With `reads`: what is read instead, where the desk is known to fall short of that. */
  stories: z.array(
    z
      .looseObject({ reads: z.looseObject({}).default({}) })
      .transform(({ reads, ...facts }) => ({ ...facts, ...reads }))
      .pipe(story),
  ),
});

test.each(wireSamples())(
  'the desk makes of $name what an editor would',
  async ({ copy, label }) => {
    const { given, refused, stories } = labelled.parse(label);
    const read = (await readPlain(copy)).map((reading, at) =>
      'problem' in reading
        ? reading.problem
        : asLabelled(composeArticle(reading.story, someOrders({ date: given })), stories[at]),
    );
    expect(read).toEqual(refused === null ? stories : [expect.objectContaining({ rule: refused })]);
  },
);

/** What was made of a story, in the terms of its label. */
function asLabelled(composed: Composition, wanted: Wanted | undefined): object {
  if ('problem' in composed) return composed.problem;
  const { values, facts, source, proposed } = composed;
  const { blocks, text } = readBlocks(parseArticleBody(source, 'md').tree);
  const { byline = null } = values['wire'] as { byline?: string };
  return {
    headline: proposed.title === true ? null : values['title'],
    dateline: facts.dateline?.text ?? null,
    place: facts.dateline && placeNameOf(facts.dateline.place),
    source: facts.source ?? facts.dateline?.source ?? null,
    date: facts.date,
    byline,
    first: text.slice(0, wanted?.first.length),
    last: text.slice(text.length - (wanted?.last.length ?? 0)),
    paragraphs: blocks.length,
  };
}
