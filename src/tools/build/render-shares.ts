// Renders the pages with several processes, each its share.
import { availableParallelism, totalmem } from 'node:os';
import type { Account } from './account.ts';
import { allOf } from './phases.ts';
import type { Phases, Running } from './phases.ts';

/** Fewer articles are rendered before another process has started. */
const WORTH_SHARING = 400;
/** What a process takes, in bytes: by itself, and for each article of the archive. */
const MEMORY = 200e6;
const MEMORY_AN_ARTICLE = 11e3;
/** So much of the machine’s memory may be taken. */
const PART_OF_MEMORY = 0.6;

/**
 * How many processes render an archive of so many articles.
 * @param wanted null leaves it to the machine
 * @param allAtOnce whether a core is for what is made beside the pages
 */
export function processesFor(articles: number, wanted: number | null, allAtOnce: boolean): number {
  if (wanted !== null) return wanted;
  if (articles < WORTH_SHARING) return 1;
  const fitting = (totalmem() * PART_OF_MEMORY) / (MEMORY + MEMORY_AN_ARTICLE * articles);
  const cores = availableParallelism() - (allAtOnce ? 1 : 0);
  return Math.max(1, Math.min(cores, Math.floor(fitting)));
}

/** @returns how many pages were rendered, and how many kept */
export async function renderShares(
  phases: Phases,
  processes: number,
  environment: Readonly<Record<string, string>>,
  account: Account,
): Promise<{ made: number; kept: number }> {
  const total = { made: 0, kept: 0 };
  const shares: Running[] = [];
  let ready = 0;
  for (let number = 1; number <= processes; number++) {
    const hear = account.hear();
    const share = { ...environment, BUILD_PROCESS: `${number}/${processes}` };
    shares.push(
      phases.start('render-pages', share, (message) => {
        if (message.says === 'counts') {
          total.made += message.made;
          total.kept += message.kept;
        }
        // Each goes on when all have left what the others may want.
        if (message.says === 'shared' && ++ready === processes)
          for (const { goOn } of shares) goOn();
        hear(message);
      }),
    );
  }
  // One that waits for another that has failed would wait for ever.
  for (const { end } of shares) end.catch(() => phases.endAll());
  await allOf(shares.map(({ end }) => end));
  return total;
}
