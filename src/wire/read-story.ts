// One story of a file, or the problem told in its place: one bad story never hides the next.
import type { Root, RootContent } from 'hast';
import { isDay, isInstant } from '#text/dates.ts';
import type { Problem } from '#archive/problem.ts';
import type { Story, WireReading } from './story.ts';
import { readingOf } from './readings.ts';
import { parseWireDate } from './wire-dates.ts';
import { WireError } from './wire-error.ts';
import type { WireFile } from './wire-file.ts';

/** @param read throws a WireError where the story cannot be read; one without words is none */
export function readStory(file: WireFile, line: number, read: () => Story): WireReading {
  return readingOf(file.name, line, () => {
    const story = read();
    if (story.body.children.some(hasWords)) return story;
    throw new WireError(
      'body-missing',
      'the story has no words',
      { line },
      'send it with its text',
    );
  });
}

/** What is no story, and why. */
export function noStory(
  file: WireFile,
  line: number,
  message: string,
  fix: string,
  severity: Problem['severity'] = 'error',
): WireReading {
  return { problem: { rule: 'story', severity, file: file.name, line, column: 1, message, fix } };
}

/** A date of the format as the archive writes it, and as written where that says more. */
export interface WireMoment {
  readonly date: string | null;
  /** Null where `date` says all of it. */
  readonly asWritten: string | null;
}

export function momentOf(written: string | null): WireMoment {
  const date = written === null ? null : parseWireDate(written);
  if (written === null || date === null) return { date, asWritten: written };
  return { date, asWritten: isDay(date) && written.length > date.length ? written : null };
}

/** Whether an instant is later than another; null where one of them is none. */
export function isLater(one: string | null, other: string | null): boolean | null {
  if (one === null || other === null || !isInstant(one) || !isInstant(other)) return null;
  return Date.parse(one) > Date.parse(other);
}

function hasWords(node: RootContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'element' && node.children.some(hasWords);
}

/** The tree without the heading that opens it, where that is the headline over again. */
export function withoutHeadline(root: Root, headline: string | null): Root {
  const heading = headline === null ? null : firstHeading(root.children);
  if (heading === null || folded(shown(heading)) !== folded(headline ?? '')) return root;
  const without = <Node extends RootContent>(nodes: ReadonlyArray<Node>): Node[] =>
    nodes.flatMap((node) => {
      if (node === heading) return [];
      return [node.type === 'element' ? { ...node, children: without(node.children) } : node];
    });
  return { ...root, children: without(root.children) };
}

function firstHeading(nodes: ReadonlyArray<RootContent>): RootContent | null {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const found = /^h[1-6]$/.test(node.tagName) ? node : firstHeading(node.children);
    if (found) return found;
  }
  return null;
}

/** Agencies set the headline in capitals, or with a stop behind it, where it stands over the words. */
function folded(line: string): string {
  return line
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();
}

function shown(node: RootContent): string {
  return wordsOf(node).replace(/\s+/g, ' ').trim();
}

function wordsOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsOf).join('') : '';
}
