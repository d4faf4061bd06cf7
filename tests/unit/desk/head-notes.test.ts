import { expect, test } from 'vitest';
import { isNote, releaseDayIn } from '#desk/head-notes.ts';

test.each([
  '(Adds quotes, background)',
  '[Updated at noon]',
  '*** FOR IMMEDIATE RELEASE ***',
  'FOR IMMEDIATE RELEASE',
  'For immediate release: March 10, 2026',
  'For Release Tuesday',
  'Press release',
  'PRESS RELEASE No. 12/2026',
  'Pressemitteilung',
  'Communiqué de presse',
  'Пресс-релиз',
  'Basın bülteni',
  'Media advisory',
  'URGENT',
  'Bulletin',
  'Flash',
  'Alert',
  'First version',
  'Contact: Ada Quill',
  'Media Contact',
  'Contact Ada Quill, 555-0101',
  'Contacts: press@tarnish.example',
  'EDITORS: For Sunday editions',
  'Editor’s note: None',
  'Eds: Updates throughout',
  'UPDATED',
  'Updated: 10 March 2026, 14:05',
  'Updated March 10, 2026',
  'UPDATES with comments',
  'Adds details',
  'Recasts lead',
  'CORRECTS to Tuesday',
  'Update 1',
  'EMBARGOED',
  'Embargoed until noon',
  'Embargo: noon',
  'Not for publication before noon',
])('isNote() takes %j for a note', (line) => {
  expect(isNote(line)).toBe(true);
});

test.each([
  'Flash floods cut off Nether Yarrow',
  'Alerts sent to ferry passengers',
  'Urgent care opens at Quillmouth',
  'Bulletin of the lamp union turns 100',
  'Contact lost with ferry',
  'Contacts with Zarquv resume',
  'Corrected lenses fitted to lamp',
  'Repeat offenders to sweep the quay',
  'Embargoed goods seized at the port',
  'Updating the tide tables takes a year',
  'Updated guidance on kelp published',
  'Editors meet at Quillmouth',
  'UPDATE 1-Quillmouth harbour shut after storm',
  'Press release of the year is chosen',
  'Statement of the keeper is read',
  'Addition to the quay opens',
  '(Quillmouth) Ferry stops',
  '',
])('isNote() takes %j for words', (line) => {
  expect(isNote(line)).toBe(false);
});

test('isNote() takes no long paragraph for a note', () => {
  expect(isNote(`(${'Ada Quill spoke. '.repeat(40)})`)).toBe(false);
  expect(isNote(`Contact: ${'a '.repeat(500_000)}`)).toBe(false);
});

test.each([
  ['FOR IMMEDIATE RELEASE: March 10, 2026', '2026-03-10'],
  ['For Release Tuesday, March 10, 2026', '2026-03-10'],
  ['Press release No. 12/2026, 10 March 2026', '2026-03-10'],
  ['Pressemitteilung vom 10. März 2026', '2026-03-10'],
  ['Issued: 2026-03-10', '2026-03-10'],
  ['FOR IMMEDIATE RELEASE: March 10', null],
  ['Updated March 10, 2026', null],
  ['Embargoed until March 10, 2026', null],
  ['(See March 10, 2026)', null],
  [`Press release ${'march '.repeat(1000)}`, null],
])('releaseDayIn(%j) is %s', (line, day) => {
  expect(releaseDayIn(line, '2026-03-20')).toBe(day);
});
