// How work is divided between machines and between the processes of one: by the names of what is made, so that
// nobody needs to ask anybody, and adding an article moves no other.
import { hash } from 'node:crypto';
import { CommandError } from '../fail.ts';

/** The first of three: `{ number: 1, of: 3 }`. */
export interface Share {
  readonly number: number;
  readonly of: number;
}

export const WHOLE: Share = { number: 1, of: 1 };

/** @param text `3/8` */
export function parseShare(text: string): Share {
  const [, number, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (number === undefined || of === undefined || number < 1 || number > of)
    throw new CommandError(`--share ${text}: write which of how many, like 3/8`, 2);
  return { number, of };
}

/** Whether something falls into a machine’s share and, within that, into a process’s. */
export function isIn(name: string, machine: Share, process: Share = WHOLE): boolean {
  const place = Number.parseInt(hash('sha1', name).slice(0, 12), 16);
  return (
    place % machine.of === machine.number - 1 &&
    Math.floor(place / machine.of) % process.of === process.number - 1
  );
}
