// A file of copy that cannot be read, or not any further.

/** @property line from 1, in the file as given */
export class WireError extends Error {
  override readonly name = 'WireError';
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly fix: string | undefined;

  constructor(
    rule: string,
    message: string,
    place: { line: number; column?: number },
    fix?: string,
  ) {
    super(message);
    this.rule = rule;
    this.line = place.line;
    this.column = place.column ?? 1;
    this.fix = fix;
  }
}
