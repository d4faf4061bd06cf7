// A newer version of a story → the article file that holds the older one, with what the wire says
// replaced and what editors have added left where it is: tags, summary, rulings on unchanged words,
// comments, the order of keys.
import { isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { parseFrontMatter } from '#archive/front-matter.ts';
import { isTitleProposed } from '#archive/file-checks/title-proposed.ts';
import type { Draft } from './compose.ts';

/** Keys that are the wire's to say. The date is not among them: it is the article's address. */
const OF_THE_WIRE = [
  'dateline',
  'source',
  'updated',
  'canonical',
  'lang',
  'embargo',
  'status',
  'wire',
];

/**
 * The file with the story's newer version in it.
 * @param source the file as it is
 * @param sameWords whether the words are those the file has: then the body stays, with all that editors did to it
 * @returns the same text when the story says nothing new; null when the file has no front matter to change
 */
export function updatedSource(source: string, draft: Draft, sameWords: boolean): string | null {
  const frontMatter = parseFrontMatter('', source);
  if (Array.isArray(frontMatter)) return null;
  const start = source.indexOf('\n') + 1;
  const end = source.lastIndexOf('---', frontMatter.bodyStart - 1);
  const document = parseDocument(source.slice(start, end));
  const wanted = draft.values;
  for (const key of OF_THE_WIRE) put(document, key, wanted[key], frontMatter.values[key]);
  if (!draft.proposed.title && !sameValue(wanted['title'], frontMatter.values['title']))
    retitle(document, wanted['title']);
  else if (draft.proposed.title && isTitleProposed(frontMatter) && !sameWords)
    retitle(document, wanted['title'], true);
  const speakers = wanted['speakers'];
  if (!sameWords && Array.isArray(speakers)) addSpeakers(document, speakers as unknown[]);
  const head = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const isSameHead = sameValue(
    parseDocument(head).toJS(),
    parseDocument(source.slice(start, end)).toJS(),
  );
  const body = sameWords ? source.slice(frontMatter.bodyStart) : `\n${draft.body.trim()}\n`;
  // Written again only where something is new: a file of the same meaning keeps its bytes.
  if (isSameHead && sameWords) return source;
  return source.slice(0, start) + (isSameHead ? source.slice(start, end) : head) + '---\n' + body;
}

function put(document: Document, key: string, wanted: unknown, present: unknown): void {
  const isNothing = wanted === null || wanted === undefined || sameValue(wanted, {});
  if (isNothing || sameValue(wanted, present)) return;
  document.set(key, document.createNode(wanted));
}

/** Sets the title; the mark of a proposed one goes with it unless the new one is a proposal too. */
function retitle(document: Document, title: unknown, isProposed = false): void {
  const node = document.get('title', true);
  if (!isScalar(node)) return;
  node.value = title;
  if (!isProposed) node.comment = null;
}

/** Adds those the newer words quote and the list lacks. */
function addSpeakers(document: Document, speakers: ReadonlyArray<unknown>): void {
  const listed = document.toJS() as { speakers?: unknown };
  const present = Array.isArray(listed.speakers) ? (listed.speakers as unknown[]) : [];
  const names = new Set(present.map(nameOf));
  const added = speakers.filter((speaker) => !names.has(nameOf(speaker)));
  if (added.length === 0) return;
  if (present.length === 0) document.set('speakers', document.createNode(added));
  else for (const speaker of added) document.addIn(['speakers'], document.createNode(speaker));
}

function nameOf(speaker: unknown): unknown {
  return typeof speaker === 'object' && speaker !== null && 'name' in speaker
    ? speaker.name
    : speaker;
}

/** Equal as values of JSON, numbers as they are written. */
function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function plain(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]): [string, unknown] => [key, plain(inner)]),
  );
}
