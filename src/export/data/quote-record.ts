// One quotation as data. Flat, so that a row of a table says as much as a line of JSON; and whole, so
// that it can be read without the article it stands in.
import { z } from 'zod';
import { quotationIds, speechIn } from '#archive/quotations/ids.ts';
import { wordsOfQuotation } from '#archive/quotations/quotation.ts';
import type { Article } from '#archive/resolved-article.ts';
import { articleUrl } from '#archive/urls.ts';
import { nameIn } from './data-context.ts';
import type { DataContext } from './data-context.ts';

export const quoteRecord = z.strictObject({
  id: z
    .string()
    .describe('Its anchor: made of its words, and told apart within its article alone.'),
  words: z
    .string()
    .describe('Marks included; paragraphs parted by an empty line, an interruption by “ … ”.'),
  kind: z
    .enum(['direct', 'partial'])
    .describe('Whole sentences, or words inside the reporter’s sentence.'),
  speaker: z
    .string()
    .nullable()
    .describe('Id in `speakers`; null where the text leaves open whom it quotes.'),
  speakerName: z
    .string()
    .nullable()
    .describe('The name as the archive prints it; without an id, as the text has it.'),
  role: z.string().nullable().describe('The speaker’s role as this article states it.'),
  organisation: z.string().nullable().describe('Likewise the speaker’s organisation.'),
  rule: z
    .string()
    .describe('Which rule told whose words these are; `editor` is an editor’s ruling.'),
  confirmed: z
    .boolean()
    .describe('An editor says whose words these are; else the archive read it in the text.'),
  article: z.string().describe('Id in `articles`.'),
  address: z.url().describe('Of the words, in their article.'),
  date: z.string().describe('When the article appeared: a day, or an instant with its offset.'),
  dateline: z.string().nullable().describe('The article’s dateline, word for word.'),
  place: z.string().nullable().describe('Id in `places` of where it was filed.'),
  placeName: z.string().nullable().describe('Its name.'),
  source: z
    .string()
    .nullable()
    .describe('Id in `sources` of the agency: who publishes these words.'),
  sourceName: z.string().nullable().describe('Its name.'),
  language: z.string().describe('Language tag of the article.'),
});
export type QuoteRecord = z.output<typeof quoteRecord>;

/** How many quotations of an article are data: what `quoteRecordsOf` gives, without its words. */
export function quotesIn(article: Article): number {
  return speechIn(article.quotations).length;
}

/** In order of the text. @param text the article’s words, as its quotations’ offsets count them */
export function quoteRecordsOf(
  article: Article,
  text: string,
  { archive, absolute, lang }: DataContext,
): QuoteRecord[] {
  const speech = speechIn(article.quotations);
  const ids = quotationIds(text, speech);
  const voices = new Map(article.voices.map((voice) => [voice.id, voice]));
  return speech.map(({ segments, kind, speaker, speakerId, rule, confirmed }, at) => {
    const voice = speakerId === null ? undefined : voices.get(speakerId);
    const id = ids[at] ?? '';
    return {
      id,
      words: wordsOfQuotation(text, segments),
      kind: kind === 'direct' ? 'direct' : 'partial',
      speaker: speakerId,
      speakerName: voice?.name ?? speaker,
      role: voice?.role ?? null,
      organisation: voice?.organisation ?? null,
      rule,
      confirmed,
      article: article.id,
      address: absolute(`${articleUrl(article.id)}#${id}`),
      date: article.date,
      dateline: article.dateline?.text ?? null,
      place: article.place,
      placeName: nameIn(archive, 'places', article.place),
      source: article.source,
      sourceName: nameIn(archive, 'sources', article.source),
      language: article.lang ?? lang,
    };
  });
}
