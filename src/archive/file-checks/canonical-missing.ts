// canonical-missing: what appeared elsewhere first must say so to search engines, which else take the two
// for copies and show either. The text's own last lines say it, or the wire's facts do.
import { placeOf } from '#text/lines.ts';
import type { Place } from '#text/lines.ts';
import { readBlocks } from '../body/blocks.ts';
import type { Block } from '../body/blocks.ts';
import { isElement, isParent } from '../body/tree.ts';
import type { BodyNode } from '../body/tree.ts';
import type { Problem } from '../problem.ts';
import type { FileReading } from './check-file.ts';

/** How a last line names the original. */
const SAYS_SO =
  /^[\s(*–—-]*(?:(?:this (?:article|story|piece|report) )?(?:was )?(?:originally|first) (?:published|appeared|posted|ran)\b|(?:read|see|view) the (?:full |original )?(?:original|article|story|release)\b|(?:original(?: article| story)?|source|via):?\s)/i;
const ADDRESS = /https?:\/\/[^\s<>"“”’)\]]+/i;
/** So many blocks at the end may name it: end marks and remarks can follow. */
const LAST_BLOCKS = 3;
/** A note on the original is a line, not a paragraph of the story. */
const LONGEST_NOTE = 400;
/** Keys under which formats name a story's own page. */
const WIRE_KEYS = ['url', 'link', 'canonical', 'webUrl'];

export function checkCanonicalMissing(reading: FileReading): Problem[] {
  const { file, source, values, frontMatter } = reading;
  if (values.canonical !== null) return [];
  const stated = statedIn(reading);
  if (stated !== null) {
    const at = Math.max(frontMatter.bodyStart, source.lastIndexOf(stated));
    return [problem(stated, placeOf(source, at), 'the text says')];
  }
  const key = WIRE_KEYS.find((name) => isWebAddress(values.wire?.[name]));
  const address = key === undefined ? undefined : values.wire?.[key];
  if (key === undefined || typeof address !== 'string') return [];
  return [problem(address, frontMatter.placeOf(['wire', key]), 'the wire says')];

  function problem(address: string, place: Place, who: string): Problem {
    return {
      rule: 'canonical-missing',
      severity: 'warning',
      file,
      ...place,
      message: `${who} that this appeared at ${address} first`,
      fix: `add canonical: ${address}`,
    };
  }
}

/** The address of the original, as the last lines give it. */
function statedIn({ body }: FileReading): string | null {
  const ends = body.text.split('\n\n').slice(-LAST_BLOCKS);
  if (!ends.some((words) => SAYS_SO.test(words))) return null;
  for (const block of readBlocks(body.tree).blocks.slice(-LAST_BLOCKS)) {
    const words = body.text.slice(block.start, block.end);
    if (words.length > LONGEST_NOTE || !SAYS_SO.test(words)) continue;
    const address = linkIn(block) ?? ADDRESS.exec(words)?.[0].replace(/[.,;:]+$/, '');
    if (address !== undefined) return address;
  }
  return null;
}

function linkIn({ nodes }: Block): string | undefined {
  const linkOf = (node: BodyNode): string | undefined => {
    const href = isElement(node) && node.tagName === 'a' ? node.properties['href'] : undefined;
    if (isWebAddress(href)) return href;
    return isParent(node) ? firstOf(node.children) : undefined;
  };
  const firstOf = (children: ReadonlyArray<BodyNode>): string | undefined => {
    for (const child of children) {
      const found = linkOf(child);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return firstOf(nodes);
}

function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/\S+$/i.test(value);
}
