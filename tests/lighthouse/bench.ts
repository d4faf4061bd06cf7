// `npm run bench:lighthouse`: Lighthouse's performance on the fixture archive, five runs a page. The
// score counts milliseconds: measure on a quiet machine.
import { fixtureSites } from '../support/fixture-sites.ts';
import { JUDGED, newJudge } from '../support/lighthouse.ts';

const RUNS = 5;

const { remove } = await fixtureSites();
const judge = await newJudge();
try {
  for (const kind of JUDGED) {
    const runs: { score: number; lacking: ReadonlyArray<string> }[] = [];
    while (runs.length < RUNS) runs.push(...(await judge.scores(kind, ['performance'])));
    runs.sort((a, b) => a.score - b.score);
    const [worst, median, best] = [runs[0], runs[Math.floor(RUNS / 2)], runs.at(-1)];
    console.log(
      `${kind.padEnd(10)} performance ${median?.score ?? 0} (${worst?.score ?? 0} to ${best?.score ?? 0})`,
      worst?.lacking.join(', ') ?? '',
    );
  }
} finally {
  await judge.stop();
  remove();
}
