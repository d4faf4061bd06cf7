// The table of rules in CONTRIBUTING.md, the reasons in the code and what is reported agree.
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES, ruleOf } from '#archive/rules.ts';
import { readArchive } from '#intake/read-content.ts';
import { NOW } from '../support/build.ts';

/** Rule → severity and reason, as the table has them. */
function rulesInTable(): Record<string, { severity: string; why: string }> {
  const [, behind = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split(
    '### What `npm run check` says',
  );
  const [section = ''] = behind.split('\n## ');
  const [, table = ''] = section.split('\n| rule ');
  const rows = table.matchAll(/^\| (`.*?) +\| (\S.*?) +\|$/gm);
  return Object.fromEntries(
    Array.from(rows).flatMap(([, names = '', why = '']) =>
      Array.from(names.matchAll(/`([^`]+)`/g), ([, name = '']) => [
        name,
        {
          severity: names.endsWith('(warning)') ? 'warning' : 'error',
          why: why.replaceAll("'", '’'),
        },
      ]),
    ),
  );
}

test('RULES are those of the table in CONTRIBUTING.md, with the same reasons', () => {
  expect(rulesInTable()).toEqual(RULES);
});

test('RULES say of every problem how grave it is', () => {
  for (const folder of readdirSync('tests/fixtures/broken')) {
    const { problems } = readArchive(`tests/fixtures/broken/${folder}`, null, NOW);
    for (const { rule, severity } of problems)
      expect([rule, ruleOf(rule).severity]).toEqual([rule, severity]);
  }
});

test.each([
  ['date', '<key>'],
  ['title-missing', '<key>-missing'],
  ['constructor', '<key>'],
])('ruleOf() takes %s for a key’s', (name, rule) => {
  expect(ruleOf(name)).toBe(RULES[rule]);
});
