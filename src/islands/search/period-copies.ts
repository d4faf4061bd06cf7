// A worker of the search keeps the files of periods it asks for, and finds them again without a network.
import { isOfPeriod } from '#search/index-files.ts';
import { FileCopies } from '../offline/file-copies.ts';
import type { Where } from './messages.ts';

/** Some words over the periods of a large archive. */
const MOST = 1500;

/** Has this worker, whatever it fetches with, keep copies. Once a worker. */
export function periodCopies({ folder, copies }: Where): FileCopies {
  const isOne = (url: string): boolean =>
    copies !== '' && url.startsWith(folder) && isOfPeriod(url.slice(folder.length));
  const kept = new FileCopies(copies, MOST, isOne, self.fetch.bind(self));
  self.fetch = kept.fetch;
  return kept;
}
