import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { Lock } from '#tools/lock.ts';
import { aFolder } from '../support/folder.ts';

test('a lock is held by one at a time, who can be named', () => {
  const path = join(aFolder(), 'deep', 'lock');
  const [one, other] = [new Lock(path), new Lock(path)];
  expect([one.take(), other.take(), other.holder()]).toEqual([true, false, process.pid]);
  other.release();
  expect(existsSync(path)).toBe(true);
  one.release();
  expect(other.take()).toBe(true);
  other.release();
  expect(readdirSync(dirname(path))).toEqual([]);
});

test('a process that is gone holds nothing, nor does a file that names none', () => {
  const path = join(aFolder(), 'lock');
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  for (const text of [String(pid), 'nobody', '', '-1', '0']) {
    writeFileSync(path, text);
    const lock = new Lock(path);
    expect([lock.holder(), lock.take()], text).toEqual([null, true]);
    lock.release();
  }
});
