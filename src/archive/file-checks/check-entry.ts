// What a single register file can say of itself beyond its schema.
import { parseFrontMatter } from '../front-matter.ts';
import type { Register } from '../ids.ts';
import type { Problem } from '../problem.ts';
import { registerSchemas } from '../register-schema.ts';
import { checkKeyOrderOf } from './key-order.ts';

/** Everything wrong with a register file whose facts could be read. */
export function checkEntry(register: Register, file: string, source: string): Problem[] {
  const frontMatter = parseFrontMatter(file, source);
  if (Array.isArray(frontMatter)) return [];
  return checkKeyOrderOf(file, source, frontMatter, Object.keys(registerSchemas[register].shape));
}
