// Whether two files are there and have the same bytes.
import { closeSync, openSync, readSync, statSync } from 'node:fs';

const AT_ONCE = 1 << 18;

export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  if (!a || !b) return false;
  if (a.dev === b.dev && a.ino === b.ino) return true;
  return a.size === b.size && haveSameBytes(one, other);
}

function haveSameBytes(one: string, other: string): boolean {
  const files = [openSync(one, 'r'), openSync(other, 'r')] as const;
  const [left, right] = [Buffer.allocUnsafe(AT_ONCE), Buffer.allocUnsafe(AT_ONCE)];
  try {
    for (;;) {
      const read = readSync(files[0], left);
      if (readSync(files[1], right, 0, Math.max(1, read), null) !== read) return false;
      if (!left.subarray(0, read).equals(right.subarray(0, read))) return false;
      if (read === 0) return true;
    }
  } finally {
    for (const file of files) closeSync(file);
  }
}
