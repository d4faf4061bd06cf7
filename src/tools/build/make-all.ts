// Makes pages and all that is beside them, in the order that suits the machine: with much to do one after the other, each
// on all cores and with the memory to itself; with little to do all at once, since most of it is starting.
import type { Account } from './account.ts';
import { areFew } from './many.ts';
import { allOf } from './phases.ts';
import type { Phases } from './phases.ts';
import { renderShares } from './render-shares.ts';

export interface Making {
  readonly articles: number;
  /** How many render. */
  readonly processes: number;
  /** Whether only what has changed is made. */
  readonly inPlace: boolean;
  /** Whether pages and all beside them are made side by side. */
  readonly allAtOnce: boolean;
}

type Environment = Readonly<Record<string, string>>;

/** @returns how many pages were rendered, and how many kept */
export async function makeAll(
  phases: Phases,
  account: Account,
  environment: Environment,
  { articles, processes, inPlace, allAtOnce }: Making,
): Promise<{ made: number; kept: number }> {
  const others = (parts: string, texts = processes): Promise<void> =>
    phases.start(
      'make-others',
      { ...environment, BUILD_PARTS: parts, BUILD_TEXTS: String(texts) },
      account.hear(),
    ).end;
  const pages = (): Promise<{ made: number; kept: number }> =>
    renderShares(phases, processes, environment, account);
  if (allAtOnce)
    return account.time('pages, search, pictures, data', async () => {
      const rendered = pages();
      await allOf([rendered, others('search,pictures,data', 0)]);
      return rendered;
    });
  const rendered = await account.time('pages', pages);
  if (inPlace) {
    await account.time('search, pictures, data', () => others('search,pictures,data'));
  } else if (!areFew(articles)) {
    await account.time('pictures, data', () => others('pictures,data'));
    await account.time('search', () => others('search'));
  } else {
    // Neither looks at what the other writes.
    await account.time('pictures, data, search', () =>
      allOf([others('pictures,data'), others('search')]),
    );
  }
  return rendered;
}
