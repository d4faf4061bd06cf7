// `npm run test:incremental -- --steps 200 --seed S`, or `-- --kills 50`: long sequences of edits, on demand.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { faultsOfKills, faultsOfSequence } from './sequence.ts';

const { steps, seed, every, kills } = parseArgs({
  options: {
    steps: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(Date.now()) },
    every: { type: 'string', default: '1' },
    kills: { type: 'string', default: '0' },
  },
}).values;
const scratch = mkdtempSync(join(tmpdir(), 'archive-incremental-'));
console.log(`seed ${seed}`);
const common = { seed, scratch, tell: console.log };
const faults = await (
  kills === '0'
    ? faultsOfSequence({ ...common, steps: Number(steps), compareEvery: Number(every) })
    : faultsOfKills({ ...common, kills: Number(kills) })
).finally(() => rmSync(scratch, { recursive: true, force: true }));
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'every build was right' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
