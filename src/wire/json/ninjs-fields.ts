// The fields of a ninjs item under one set of names: 1.x and 2.x write them small, 3.x in camel case.
import { listOf, recordOf, wordsIn } from './values.ts';
import type { JsonRecord } from './values.ts';

export interface Fields {
  /** A field by its name in lower case; the first of these names that is there. */
  readonly value: (...names: string[]) => unknown;
  /** Its words. */
  readonly words: (...names: string[]) => string | null;
  /** Name as written and value of every field whose name, in lower case, is as wanted. */
  readonly matching: (name: RegExp) => [string, unknown][];
  /** The text of a list of `{ role, value }`, in the first of these roles, or else in the first of all. */
  readonly inRole: (name: string, ...roles: string[]) => string | null;
}

export function fieldsOf(item: JsonRecord): Fields {
  const byName = new Map(Object.entries(item).map(([key, value]) => [key.toLowerCase(), value]));
  const value = (...names: string[]): unknown =>
    names.map((name) => byName.get(name)).find((found) => found !== undefined && found !== null);
  return {
    value,
    words: (...names) =>
      names.map((name) => wordsIn(byName.get(name))).find((words) => words !== null) ?? null,
    matching: (name) => Object.entries(item).filter(([key]) => name.test(key.toLowerCase())),
    inRole: (name, ...roles) => {
      const texts = listOf(value(name)).map((one) => recordOf(one) ?? { value: one });
      const wanted = roles.map((role) => texts.find((text) => text['role'] === role));
      const best = wanted.find((text) => text !== undefined) ?? texts[0];
      return wordsIn(best?.['value']);
    },
  };
}
