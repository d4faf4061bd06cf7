// Where Node keeps what it made of our code, by that code's hash: half of what starting a process takes.
import { join } from 'node:path';
import { ROOT } from './root.ts';

export const COMPILED = join(ROOT, 'node_modules', '.cache', 'archive', 'node');
