// `npm run --silent inspect`: raw texts as JSON lines in, what the archive reads in each as JSON
// lines out. Input: {id, text, date?}. Output: {id, dateline, quotes}. For measuring and scripts.
import { createInterface } from 'node:readline';
import { findDateline } from '#archive/datelines.ts';
import { findQuotations } from '#archive/quotations/find.ts';

let line = 0;
for await (const json of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  line++;
  if (json.trim() === '') continue;
  const row = parseRow(json);
  if (!row) {
    console.error(
      `standard input:${line}: not a JSON object with a string "text"; write {"id": "…", "text": "…"}`,
    );
    process.exitCode = 1;
    continue;
  }
  const dateline = findDateline(row.text, row.date);
  process.stdout.write(
    JSON.stringify({
      id: row.id,
      dateline: dateline && {
        text: dateline.text,
        place: dateline.place,
        region: dateline.region,
        month: dateline.date === null ? null : Number(dateline.date.slice(5, 7)),
        day: dateline.date === null ? null : Number(dateline.date.slice(8, 10)),
        source: dateline.source,
      },
      quotes: findQuotations(row.text).map(({ segments, kind, speaker, mention, rule }) => ({
        segments,
        kind,
        speaker,
        mention,
        rule,
      })),
    }) + '\n',
  );
}

function parseRow(json: string): { id: unknown; text: string; date: string } | null {
  try {
    const row: unknown = JSON.parse(json);
    if (typeof row !== 'object' || row === null || !('text' in row) || typeof row.text !== 'string')
      return null;
    const date =
      'date' in row && typeof row.date === 'string' ? row.date.slice(0, 10) : '2000-01-01';
    return { id: 'id' in row ? row.id : null, text: row.text, date };
  } catch {
    return null;
  }
}
