import { expect, test } from 'vitest';
import { formatDiff } from '#desk/format-diff.ts';

test('formatDiff() shows a new file against none', () => {
  expect(formatDiff('a.md', null, 'One\nTwo\n')).toBe(
    '--- /dev/null\n+++ a.md\n@@ -0,0 +1,2 @@\n+One\n+Two\n',
  );
});

test('formatDiff() shows what changes with three lines around it', () => {
  const lines = ['1', '2', '3', '4', '5', '6', '7', '8', ''];
  expect(formatDiff('a.md', lines.join('\n'), lines.join('\n').replace('5', 'five'))).toBe(
    '--- a.md\n+++ a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
  );
});
