// address-twice: two articles of one day with one file name would have one address.
import { dayOf } from '#text/dates.ts';
import { articleIdOf } from '../ids.ts';
import type { Problem } from '../problem.ts';
import type { CheckInput } from './check.ts';

export function checkAddressTwice({ content }: CheckInput): Problem[] {
  const firstAt = new Map<string, string>();
  return content.articles.flatMap(({ file, date, slug }): Problem[] => {
    const id = articleIdOf(dayOf(date), slug);
    const first = firstAt.get(id);
    if (first === undefined) {
      firstAt.set(id, file);
      return [];
    }
    return [
      {
        rule: 'address-twice',
        severity: 'error',
        file,
        line: 1,
        column: 1,
        message: `/${id}/ is the address of ${first} already`,
        fix: 'rename one of the files, or give it its own date',
      },
    ];
  });
}
