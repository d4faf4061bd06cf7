import { expect, test } from 'vitest';
import { Names, parseRegisterFile } from '#archive/registers.ts';
import { shortHash } from '#text/hash.ts';
import { anEntry } from '../support/build.ts';

const QUILL = anEntry('speakers', 'ada-quill', {
  name: 'Ada Quill',
  aliases: ['A. Quill', 'أدا كويل'],
});

test.each(['ada-quill', 'Ada Quill', 'ADA  QUILL', 'A. Quill', 'أدا كويل'])(
  'Names.idOf() knows "%s"',
  (written) => {
    const names = new Names('speakers', [QUILL]);
    expect(names.idOf(written)).toBe('ada-quill');
    expect(names.names().get('ada-quill' as never)).toBe('Ada Quill');
  },
);

test('Names.idOf() makes an id for a name that no file knows, and remembers it', () => {
  const names = new Names('speakers', [QUILL]);
  expect(names.find('Şəhla Ordek')).toBeNull();
  const id = names.idOf('Şəhla Ordek');
  expect(id).toBe('sehla-ordek');
  expect(names.find('Sehla ordek')).toBe(id);
  expect(id && names.isRegistered(id)).toBe(false);
  expect(id && names.names().get(id)).toBe('Şəhla Ordek');
});

test('Names.idOf() answers null for a name without letters', () => {
  expect(new Names('tags', []).idOf('…')).toBeNull();
});

test('Names.idOf() never merges by likeness', () => {
  expect(new Names('speakers', [QUILL]).idOf('Adah Quill')).toBe('adah-quill');
});

test('Names.idOf() leaves a name that two people bear with the first', () => {
  const namesake = anEntry('speakers', 'ada-quill-jr', { name: 'Ada Quill' });
  const names = new Names('speakers', [QUILL, namesake]);
  expect(names.idOf('Ada Quill')).toBe('ada-quill');
  expect(names.idOf('ada-quill-jr')).toBe('ada-quill-jr');
});

test('parseRegisterFile() reads facts in any lenient form', () => {
  const source =
    '---\nname: Ada Quill\naliases: A. Quill\nroles: [{ role: Mayor, from: 2024, to: 2025-03 }]\n---\nNote.\n';
  expect(parseRegisterFile('speakers', 'speakers/ada-quill.md', source)).toEqual({
    facts: {
      id: 'ada-quill',
      hash: shortHash(source),
      file: 'speakers/ada-quill.md',
      name: 'Ada Quill',
      aliases: ['A. Quill'],
      url: null,
      roles: [{ role: 'Mayor', organisation: null, from: '2024', to: '2025-03' }],
      distinct: [],
    },
    problems: [],
  });
});

test.each([
  ['speakers/Ada Quill.md', '---\nname: Ada\n---\n', 'slug', 1],
  ['speakers/ada.md', '---\nnam: Ada\n---\n', 'name-missing', 1],
  [
    'speakers/ada.md',
    '---\nname: Ada\nroles:\n  - role: Mayor\n    from: March\n---\n',
    'roles',
    5,
  ],
  ['speakers/ada.md', '---\nname: Ada\nurl: example.org\n---\n', 'url', 3],
  ['speakers/ada.md', '---\nname: Ada\nalias: A\n---\n', 'unknown-key', 3],
  ['speakers/ada.md', 'Ada', 'front-matter', 1],
])('parseRegisterFile() of %s with %j reports %s on line %i', (file, source, rule, line) => {
  expect(parseRegisterFile('speakers', file, source).problems).toContainEqual(
    expect.objectContaining({ rule, line, file, severity: 'error' }),
  );
});

test.each([
  ['2019', true],
  ['2019-02', true],
  ['2019-02-28', true],
  ['2019-13', false],
  ['2019-02-30', false],
])('parseRegisterFile() takes %s as the beginning of an office: %s', (from, taken) => {
  const source = `---\nname: Ada Quill\nroles:\n  - role: Mayor\n    from: ${from}\n---\n`;
  const { facts, problems } = parseRegisterFile('speakers', 'speakers/ada-quill.md', source);
  expect(facts !== null).toBe(taken);
  expect(problems.map(({ message }) => message)).toEqual(
    taken ? [] : [expect.stringContaining('must be a year, month or day')],
  );
});
