// `npm run test:incremental -- --steps 200 --seed S`: long sequences of edits, on demand.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { faultsOfSequence } from './sequence.ts';

const { steps, seed, every } = parseArgs({
  options: {
    steps: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(Date.now()) },
    every: { type: 'string', default: '1' },
  },
}).values;
const scratch = mkdtempSync(join(tmpdir(), 'archive-incremental-'));
console.log(`seed ${seed}`);
const faults = await faultsOfSequence({
  seed,
  steps: Number(steps),
  compareEvery: Number(every),
  scratch,
  tell: console.log,
}).finally(() => rmSync(scratch, { recursive: true, force: true }));
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'every build was right' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
