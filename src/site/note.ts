// The note an editor wrote below a register file's facts, as HTML.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'hast';
import type { Entry } from '#archive/archive.ts';
import { readBlocks } from '#archive/body/blocks.ts';
import { parseBody } from '#archive/body/parse.ts';
import { picturesIn } from '#archive/body/pictures.ts';
import type { BodyRoot } from '#archive/body/tree.ts';
import { firstSentenceOf } from '#archive/first-sentence.ts';
import type { Register } from '#archive/ids.ts';
import { placeLinks } from '#markdown/place-links.ts';
import { placePictures } from '#markdown/place-pictures.ts';
import { href } from '#site.config.ts';
import { archiveDir } from './directories.ts';
import { pictureAt } from './pictures.ts';

export function noteHtml({ facts }: Entry<Register>): string {
  if (!facts) return '';
  const withPictures = placePictures(noteOf(facts.file), { audience: 'page', href, pictureAt });
  return toHtml(placeLinks(withPictures, href) as Nodes);
}

/** What is shown of the pictures in a note. */
export function picturesInNote({ facts }: Entry<Register>): ReadonlyArray<unknown> {
  if (!facts || !/!\[|<img/i.test(sourceOf(facts.file))) return [];
  const source = sourceOf(facts.file);
  return picturesIn(parseBody(source, 'md'), source, 0).map(({ src }) => pictureAt(src));
}

/** Somebody quoted in a thousand articles has one note; facts read anew, in the preview, have it read anew. */
const openings = new WeakMap<object, string>();

/** The first sentence of the note, as words; null where there is none. */
export function noteOpening({ facts }: Entry<Register>): string | null {
  if (!facts) return null;
  const opening = openings.get(facts) ?? firstSentenceOf(readBlocks(noteOf(facts.file)).text);
  openings.set(facts, opening);
  return opening === '' ? null : opening;
}

function noteOf(file: string): BodyRoot {
  return parseBody(sourceOf(file), 'md');
}

function sourceOf(file: string): string {
  return readFileSync(join(archiveDir, file), 'utf8');
}
