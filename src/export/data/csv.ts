// Records as rows of a table, by RFC 4180: fields parted by commas, lines ended by CR and LF, a field in
// quotation marks where it holds one of these or a mark.

/** The line of one row, its end included; null is an empty field. */
export function csvLine(values: ReadonlyArray<string | number | boolean | null>): string {
  return `${values.map((value) => fieldOf(value === null ? '' : String(value))).join(',')}\r\n`;
}

function fieldOf(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
