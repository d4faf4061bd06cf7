// An article as the archive knows it, in JSON: its facts under their own names, its words, and every
// quotation with whose it is and how that is known.
import { quotationIds } from '#archive/quotations/ids.ts';
import { wordsOfQuotation } from '#archive/quotations/quotation.ts';
import { articleUrl } from '#archive/urls.ts';
import { nameOf } from './article-copy.ts';
import type { ArticleCopy } from './article-copy.ts';

export function articleJsonOf(copy: ArticleCopy): Readonly<Record<string, unknown>> {
  const { article, body, absolute, wire, isTitleProposed } = copy;
  const named = (register: 'places' | 'sources' | 'tags', id: string | null): object | null =>
    id === null ? null : { id, name: nameOf(copy, register, id) };
  const ids = quotationIds(body.text, article.quotations);
  return {
    id: article.id,
    address: absolute(articleUrl(article.id)),
    file: article.file,
    title: article.title,
    titleIsProposed: isTitleProposed,
    date: article.date,
    updated: article.updated,
    dateline: article.dateline,
    place: named('places', article.place),
    source: named('sources', article.source),
    tags: article.tags.map((id) => named('tags', id)),
    speakers: article.voices,
    summary: article.summary,
    lang: article.lang,
    canonical: article.canonical,
    image: article.image,
    status: article.status,
    embargo: article.embargo,
    corrections: article.corrections,
    wire,
    wordCount: article.wordCount,
    text: body.text,
    quotations: article.quotations.map(({ segments, kind, speakerId, rule, confirmed }, at) => ({
      id: ids[at],
      words: wordsOfQuotation(body.text, segments),
      segments,
      kind,
      speaker: speakerId,
      rule,
      confirmed,
    })),
    statements: article.statements.map(({ span, speaker, speakerId, rule }) => ({
      words: body.text.slice(...span),
      span,
      speaker: speakerId ?? speaker,
      rule,
    })),
  };
}
