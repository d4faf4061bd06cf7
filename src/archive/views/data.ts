// What the page about the archive as data says, as one value.

export interface DataSetView {
  readonly kind: string;
  readonly says: string;
  readonly records: number;
  readonly files: ReadonlyArray<{
    readonly name: string;
    readonly path: string;
    readonly type: string;
    readonly records: number;
  }>;
  /** Path of the JSON Schema of its records. */
  readonly schema: string;
  readonly fields: ReadonlyArray<{ readonly name: string; readonly says: string }>;
}

export interface DataView {
  readonly description: string;
  readonly facts: ReadonlyArray<string>;
  /** Articles the calendar counts and no file has. */
  readonly withdrawn: number;
  readonly sets: ReadonlyArray<DataSetView>;
  readonly licence: { readonly name: string; readonly url: string | null } | null;
  readonly rights: string;
  readonly citation: string;
  /** The newest article in other forms, as an example. */
  readonly twins: ReadonlyArray<{ readonly form: string; readonly path: string }>;
}
