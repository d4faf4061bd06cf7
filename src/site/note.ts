// The note an editor wrote below a register file's facts, as HTML.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'hast';
import type { Entry } from '#archive/archive.ts';
import { parseBody } from '#archive/body/parse.ts';
import type { Register } from '#archive/ids.ts';
import { placeLinks } from '#markdown/place-links.ts';
import { href } from '#site.config.ts';
import { archiveDir } from './directories.ts';

export function noteHtml({ facts }: Entry<Register>): string {
  if (!facts) return '';
  const tree = parseBody(readFileSync(join(archiveDir, facts.file), 'utf8'), 'md');
  return toHtml(placeLinks(tree, href) as Nodes);
}
