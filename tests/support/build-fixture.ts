// Runs once before all site tests, or all browser tests: Vitest and Playwright both call it.
import { fixtureSites } from './fixture-sites.ts';

export default async function buildFixture(): Promise<() => void> {
  return (await fixtureSites()).remove;
}
