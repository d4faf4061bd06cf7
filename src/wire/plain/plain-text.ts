// Plain wire text: one story or many, with or without metadata lines. What a desk has set above the words
// and below them stays with them here; whoever makes an article takes it off, whatever the format.
import { bodyFromParagraphs } from '../from-html.ts';
import { aStory } from '../story.ts';
import type { WireReading } from '../story.ts';
import { parseWireDate } from '../wire-dates.ts';
import { linesOf } from '../wire-file.ts';
import type { WireFile } from '../wire-file.ts';
import type { WireFormat } from '../wire-format.ts';
import { readMetadata, readWireDate } from './metadata-lines.ts';
import type { MetadataField } from './metadata-lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { LONGEST_STORY, splitStories } from './split-stories.ts';
import type { StoryLines } from './split-stories.ts';

export const plainText: WireFormat = {
  name: 'plain text',
  // Mark-up and JSON of no known kind are not taken for words.
  recognises: (head) => !/^\s*(?:<[!?a-z]|\{\s*["}]|\[\s*["{[\]])/i.test(head),
  async *read(file) {
    for await (const part of splitStories(linesOf(file))) yield storyOf(file, part);
  },
};

function storyOf(file: WireFile, part: StoryLines): WireReading {
  if (part.tooLong)
    return fault(
      0,
      `more than ${LONGEST_STORY.toLocaleString('en')} characters without an end mark are no story`,
      'part the stories by lines of -0-',
    );
  const wireDate = readWireDate(part.lines[0] ?? '');
  const lines = wireDate ? [wireDate.rest, ...part.lines.slice(1)] : part.lines;
  const { fields, lineOf, others, rest } = readMetadata(lines, wireDate === null);
  const dates = datesIn(fields);
  if ('field' in dates)
    return fault(
      lineOf[dates.field] ?? 0,
      `"${dates.text}" is no date`,
      `write the ${dates.field} like 2026-03-10 or 2026-03-10T14:05:00+04:00`,
    );
  const paragraphs = paragraphsOf(rest.join('\n'));
  if (paragraphs.length === 0)
    return fault(0, 'the story has no words', 'write them below its metadata');
  return {
    story: aStory({
      id: fields.id ?? null,
      headline: fields.headline ?? null,
      date: dates.date ?? wireDate?.day ?? null,
      updated: dates.updated,
      embargo: dates.embargo,
      dateline: fields.dateline ?? null,
      source: fields.source ?? null,
      language: fields.language ?? null,
      summary: fields.summary ?? null,
      tags: fields.tags?.split(/\s*[,;|]\s*/).filter((tag) => tag !== '') ?? [],
      canonical: fields.canonical ?? null,
      body: bodyFromParagraphs(paragraphs),
      wire: {
        ...(fields.id !== undefined && { id: fields.id }),
        ...(fields.byline !== undefined && { byline: fields.byline }),
        ...others,
      },
      line: part.line,
    }),
  };

  /** @param at lines below the story's first */
  function fault(at: number, message: string, fix: string): WireReading {
    return {
      problem: {
        rule: 'story',
        severity: 'error',
        file: file.name,
        line: part.line + at,
        column: 1,
        message,
        fix,
      },
    };
  }
}

type DateField = 'date' | 'updated' | 'embargo';

/** The dates metadata give, or the first that is none. */
function datesIn(
  fields: Readonly<Partial<Record<MetadataField, string>>>,
):
  | Readonly<Record<DateField, string | null>>
  | { readonly field: DateField; readonly text: string } {
  const dates: Record<DateField, string | null> = { date: null, updated: null, embargo: null };
  for (const field of ['date', 'updated', 'embargo'] as const) {
    const text = fields[field];
    if (text === undefined) continue;
    dates[field] = parseWireDate(text);
    if (dates[field] === null) return { field, text };
  }
  return dates;
}
