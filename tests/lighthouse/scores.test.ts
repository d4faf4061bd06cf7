// Full marks from Lighthouse in what it can see without a clock. Its fourth category, performance, is
// timed: `npm run bench:lighthouse` measures it, and tests/e2e/budgets.spec.ts holds what it is made of.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { JUDGED, newJudge } from '../support/lighthouse.ts';
import type { Judge } from '../support/lighthouse.ts';

let judge: Judge;

beforeAll(async () => {
  judge = await newJudge();
});

afterAll(async () => {
  await judge.stop();
});

test.each(JUDGED)('%s has full marks', async (kind) => {
  expect(await judge.scores(kind, ['accessibility', 'best-practices', 'seo'])).toEqual([
    { category: 'accessibility', score: 100, lacking: [] },
    { category: 'best-practices', score: 100, lacking: [] },
    { category: 'seo', score: 100, lacking: [] },
  ]);
});
