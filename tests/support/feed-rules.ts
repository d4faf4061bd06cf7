// How rules about all feeds are told: a rule holds when the list of what breaks it is empty.
import { DomUtils } from 'htmlparser2';
import type { FeedFile } from './feeds.ts';
import type { MarkupElement } from './html.ts';

/** The files in which something is wrong, with what. */
export function faultsIn<Feed extends FeedFile>(
  feeds: ReadonlyArray<Feed>,
  faultsOf: (feed: Feed) => ReadonlyArray<unknown>,
): string[] {
  return feeds.flatMap((feed) =>
    faultsOf(feed).map((fault) => `${feed.file}: ${JSON.stringify(fault)}`),
  );
}

/** Those of some values that a rule does not hold for. */
export function breaking<Value>(
  values: ReadonlyArray<Value>,
  rule: (value: Value) => boolean,
): Value[] {
  return values.filter((value) => !rule(value));
}

/** What some values have more than once. */
export function repeated(values: ReadonlyArray<unknown>): unknown[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

/** The texts of some elements. */
export const textsOf = (elements: ReadonlyArray<MarkupElement>): string[] =>
  elements.map((element) => DomUtils.textContent(element));
