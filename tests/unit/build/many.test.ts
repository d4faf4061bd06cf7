import { execFileSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { expect, test, vi } from 'vitest';
import { boundGarbage } from '#tools/build/many.ts';

vi.mock('node:v8', { spy: true });

test('boundGarbage() leaves a small archive alone, and sets for a large one what this Node knows', () => {
  vi.mocked(setFlagsFromString).mockReturnValue(undefined);
  boundGarbage(40_000);
  expect(setFlagsFromString).not.toHaveBeenCalled();
  boundGarbage(40_001);
  const set = vi.mocked(setFlagsFromString).mock.lastCall?.[0] ?? '';
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  expect(known).toContain(`${set.split('=')[0] ?? ''} (`);
  expect(set).toMatch(/=\d+$/);
});
