// Libraries that read feeds forgive everything, so what they are given is checked first: a feed that
// is cut off must not pass for a shorter one.
import type { WireFile } from '../wire-file.ts';
import { readXml } from './read-xml.ts';

/**
 * The lines at which the elements of these local names begin, outermost only, from 1.
 * @throws WireError where the XML is not well-formed, declares entities, or is nested too deep
 */
export async function checkWellFormed(
  file: WireFile,
  itemNames: ReadonlySet<string>,
): Promise<number[]> {
  const lines: number[] = [];
  for await (const { element } of readXml(file, itemNames)) lines.push(element.line);
  return lines;
}
