// On what a page depends, as short values: an article as it stands, a place, agency, tag or person as the register has it.
import { hash } from 'node:crypto';
import type { Entry } from '#archive/archive.ts';
import type { Register } from '#archive/ids.ts';
import type { Article } from '#archive/resolved-article.ts';
import { stampOf } from '#archive/stamp.ts';
import { archive } from './archive.ts';
import { picturesInNote } from './note.ts';
import { pictureAt } from './pictures.ts';

const known = new WeakMap<Article, string>();

/** Changes whenever something does that is made of the article alone, its pictures included. */
export function articleStamp(article: Article): string {
  const made = known.get(article) ?? hash('sha1', JSON.stringify(allOf(article)), 'base64url');
  known.set(article, made);
  return made;
}

function allOf(article: Article): unknown {
  const { image, pictures } = article;
  const paths = [...(image ? [image.src] : []), ...pictures.map(({ src }) => src)];
  return [stampOf(archive, article), paths.map(pictureAt)];
}

/** Changes whenever the entry’s own facts or its note do, the pictures in the note included. */
export function entryStamp(entry: Entry<Register>): unknown {
  return [entry.id, entry.name, entry.facts?.hash ?? null, picturesInNote(entry)];
}
