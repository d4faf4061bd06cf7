// image-alt: a picture without words says nothing to those who do not see it. Pictures of the site's own
// (Markdown, HTML, <Figure>) are asked, and pictures elsewhere, of which the archive keeps but a link.
import { placeOf } from '#text/lines.ts';
import { parseBodyPlaces } from '../body/parse.ts';
import { isComponent, isElement, nodesIn } from '../body/tree.ts';
import type { BodyNode } from '../body/tree.ts';
import type { Problem } from '../problem.ts';
import type { FileReading } from './check-file.ts';

interface Picture {
  readonly address: string;
  readonly alt: string;
}

export function checkImageAlt(reading: FileReading): Problem[] {
  const { file, source } = reading;
  return [...silentHere(reading), ...silentElsewhere(reading)].map(({ address, at }) => ({
    rule: 'image-alt',
    severity: 'error',
    file,
    ...placeOf(source, at),
    message: `the picture ${address} has no alternative text`,
    fix: 'say what it shows',
  }));
}

/** A picture without words, and the offset in the source at which its address stands. */
interface Silent {
  readonly address: string;
  readonly at: number;
}

function silentHere({ pictures }: FileReading): Silent[] {
  return pictures
    .filter(({ alt }) => alt.trim() === '')
    .map(({ src, at }) => ({ address: src, at }));
}

/** Markdown and HTML that may be a picture elsewhere without words. */
const MAY_BE_SILENT = /!\[\s*\]\(|<img\b/i;
const ELSEWHERE = /^https?:/i;
const HTML_PICTURE = /<img\b[^<>]*>/gi;

/** Pictures elsewhere are links by the time the body is read; how they were written tells them. */
function silentElsewhere({ file, source, frontMatter }: FileReading): Silent[] {
  if (!MAY_BE_SILENT.test(source)) return [];
  const tree = parseBodyPlaces(source, file.endsWith('.mdx') ? 'mdx' : 'md');
  return nodesIn(tree).flatMap((node): Silent[] => {
    const start = node.position?.start.offset ?? frontMatter.bodyStart;
    return picturesAt(node).flatMap(({ address, alt }) => {
      const at = source.indexOf(address, start);
      return ELSEWHERE.test(address) && alt.trim() === ''
        ? [{ address, at: Math.max(start, at) }]
        : [];
    });
  });
}

function picturesAt(node: BodyNode): Picture[] {
  if ((node.type as string) === 'raw' && 'value' in node) {
    return Array.from(node.value.matchAll(HTML_PICTURE), ([tag]) => ({
      address: attributeIn(tag, 'src'),
      alt: attributeIn(tag, 'alt'),
    }));
  }
  const picture = pictureOf(node);
  return picture ? [picture] : [];
}

/** The value of an attribute in an HTML tag, or nothing. */
function attributeIn(tag: string, name: string): string {
  const found = new RegExp(
    String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))`,
    'i',
  ).exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
}

function pictureOf(node: BodyNode): Picture | null {
  if (isComponent(node)) {
    if (node.name !== 'img') return null;
    const valueOf = (name: string): string =>
      node.attributes.find((attribute) => attribute.name === name)?.value ?? '';
    return { address: valueOf('src'), alt: valueOf('alt') };
  }
  if (!isElement(node) || node.tagName !== 'img') return null;
  const { src, alt } = node.properties;
  if (typeof src !== 'string') return null;
  return { address: src, alt: typeof alt === 'string' ? alt : '' };
}
