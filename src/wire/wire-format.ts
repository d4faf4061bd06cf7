// One interface for every format copy comes in: bytes in, neutral stories out.
import type { FieldMap } from './field-map.ts';
import type { WireReading } from './story.ts';
import type { WireFile } from './wire-file.ts';

export interface WireFormat {
  /** As people call it: `NITF`. */
  readonly name: string;
  /** Whether a file is of this format, by the first of its text (some 64,000 characters). Names of files say nothing. */
  readonly recognises: (head: string) => boolean;
  /**
   * The stories of a file in their order, each with the problems that keep it from being one told in its place.
   * @throws WireError when the file as a whole cannot be read any further
   */
  readonly read: (file: WireFile, options: ReadOptions) => AsyncIterable<WireReading>;
}

export interface ReadOptions {
  /** Which field of a record holds what, for records of nobody's standard. */
  readonly map: FieldMap;
}
