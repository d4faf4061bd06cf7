// Problems as SARIF, which code-scanning services and editors read.
// Static Analysis Results Interchange Format 2.1.0, OASIS 2020 (errata 01, 2023).
import { pathToFileURL } from 'node:url';
import type { Edit } from '#archive/edits.ts';
import type { Problem } from '#archive/problem.ts';
import { ruleOf } from '#archive/rules.ts';
import { placeOf } from '#text/lines.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * @param pathOf how a file is named: from the repository's root, or in full
 * @param sourceOf the text of a file, or null where it cannot be read; without it a problem has no mends
 */
export function sarifOf(
  problems: ReadonlyArray<Problem>,
  pathOf: (file: string) => string,
  sourceOf: (file: string) => string | null,
): object {
  const names = [...new Set(problems.map(({ rule }) => rule))].sort();
  const indexOf = new Map(names.map((name, index) => [name, index]));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'archive-check', rules: names.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT_ID]: { description: { text: 'the repository' } } },
        results: problems.map((problem) => ({
          ruleId: problem.rule,
          ruleIndex: indexOf.get(problem.rule),
          level: problem.severity,
          message: { text: [problem.message, problem.fix].filter(Boolean).join('. Fix: ') },
          locations: [
            {
              physicalLocation: {
                artifactLocation: artifactOf(problem, pathOf),
                region: { startLine: problem.line, startColumn: problem.column },
              },
            },
          ],
          ...fixesOf(problem, pathOf, sourceOf),
        })),
      },
    ],
  };
}

const ROOT_ID = '%SRCROOT%';

function descriptorOf(name: string): object {
  const { why, severity } = ruleOf(name);
  return {
    id: name,
    shortDescription: { text: why },
    help: { text: why },
    defaultConfiguration: { level: severity },
  };
}

function artifactOf({ file }: Problem, pathOf: (file: string) => string): object {
  const path = pathOf(file);
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT_ID };
}

function fixesOf(
  problem: Problem,
  pathOf: (file: string) => string,
  sourceOf: (file: string) => string | null,
): object {
  const source = problem.edits ? sourceOf(problem.file) : null;
  if (source === null) return {};
  const change = {
    artifactLocation: artifactOf(problem, pathOf),
    replacements: problem.edits?.map((edit) => replacementOf(edit, source)),
  };
  return {
    fixes: [{ description: { text: problem.fix ?? problem.message }, artifactChanges: [change] }],
  };
}

function replacementOf({ start, end, text }: Edit, source: string): object {
  const [from, to] = [placeOf(source, start), placeOf(source, end)];
  return {
    deletedRegion: {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
    },
    insertedContent: { text },
  };
}
