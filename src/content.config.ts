import { defineCollection } from 'astro:content';
import { articleFacts } from '#archive/article.ts';
import { placeEntry, sourceEntry, speakerEntry, tagEntry } from '#archive/register-schema.ts';
import { articlesLoader, registerFile, registerLoader } from '#site/loader.ts';

export const collections = {
  articles: defineCollection({ loader: articlesLoader(), schema: articleFacts }),
  speakers: defineCollection({
    loader: registerLoader('speakers'),
    schema: speakerEntry.extend(registerFile),
  }),
  places: defineCollection({
    loader: registerLoader('places'),
    schema: placeEntry.extend(registerFile),
  }),
  sources: defineCollection({
    loader: registerLoader('sources'),
    schema: sourceEntry.extend(registerFile),
  }),
  tags: defineCollection({ loader: registerLoader('tags'), schema: tagEntry.extend(registerFile) }),
};
