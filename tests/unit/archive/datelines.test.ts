import { expect, test } from 'vitest';
import { findDateline, parseDateline, placeNameOf } from '#archive/datelines.ts';

type Read = [place: string, region: string | null, date: string | null, source: string | null];

test.each<[string, ...Read]>([
  ['WASHINGTON, U.S., March 10.', 'WASHINGTON', 'U.S.', '2026-03-10', null],
  ['BAKU, Azerbaijan, Sept.10', 'BAKU', 'Azerbaijan', '2025-09-10', null],
  ['Baku, May 16, AZERTAC', 'Baku', null, '2026-05-16', 'AZERTAC'],
  ['MOSCOW, January 21. /TASS/.', 'MOSCOW', null, '2026-01-21', 'TASS'],
  ['CHICAGO (AP) —', 'CHICAGO', null, null, 'AP'],
  ['CHICAGO, Ill. (AP) —', 'CHICAGO', 'Ill.', null, 'AP'],
  ['DENVER, Colo., Nov. 19 (UPI) —', 'DENVER', 'Colo.', '2025-11-19', 'UPI'],
  ['MACAU (Reuters) –', 'MACAU', null, null, 'Reuters'],
  ['SALVADOR, Feb 26 -', 'SALVADOR', null, '2026-02-26', null],
  ['PARIS, Jan 1 (AFP) -', 'PARIS', null, '2026-01-01', 'AFP'],
  ['Washington, D.C. –', 'Washington', 'D.C.', null, null],
  ['WASHINGTON, D.C. (Jan. 12, 2022) –', 'WASHINGTON', 'D.C.', '2022-01-12', null],
  ['BAKU, March 10, 2024', 'BAKU', null, '2024-03-10', null],
  ['BAKU, 10 May', 'BAKU', null, '2026-05-10', null],
  ['Marsa al-Risha', 'Marsa al-Risha', null, null, null],
  ['BAKU.', 'BAKU', null, null, null],
])('parseDateline() reads %s', (text, place, region, date, source) => {
  expect(parseDateline(text, '2026-03-10')).toEqual({ text, place, region, date, source });
});

test.each([
  ['Dec. 31', '2026-01-01', '2025-12-31'],
  ['Jan. 1', '2025-12-31', '2026-01-01'],
  ['Feb. 29', '2025-01-10', '2024-02-29'],
])('parseDateline() takes %s of an article of %s for %s', (written, day, date) => {
  expect(parseDateline(`QUILLMOUTH, ${written}.`, day)?.date).toBe(date);
});

test.each(['', '—', '10 March', 'one two three four five six seven'])(
  'parseDateline() finds no place in "%s"',
  (text) => {
    expect(parseDateline(text, '2026-03-10')).toBeNull();
  },
);

test.each([
  ['WASHINGTON, U.S., March 10. Ada Quill spoke.', 'WASHINGTON, U.S., March 10.'],
  ['CHICAGO (AP) — The mayor spoke.', 'CHICAGO (AP) —'],
  ['MOSCOW, January 21. /TASS/. The mayor spoke.', 'MOSCOW, January 21. /TASS/.'],
  ['New Delhi (AFP) - The mayor spoke.', 'New Delhi (AFP) -'],
  ['BAKU – The mayor spoke.', 'BAKU –'],
  ['Baku, May 16, AZERTAC\nThe mayor spoke.', 'Baku, May 16, AZERTAC'],
])('findDateline() finds the one that opens "%s"', (text, dateline) => {
  expect(findDateline(text, '2026-03-10')?.text).toBe(dateline);
});

test.each([
  'The tide — it turned — came in.',
  'Ada Quill - the mayor - spoke.',
  'On Monday, March 10, the mayor spoke.',
  'The mayor said so on Tuesday, March 10. Then she left.',
  '“Yes” – he said.',
  'Half-price for all.',
  '',
])('findDateline() finds none in "%s"', (text) => {
  expect(findDateline(text, '2026-03-10')).toBeNull();
});

test.each([
  ['NEW YORK', 'New York'],
  ['RIO DE JANEIRO', 'Rio de Janeiro'],
  ['LA PAZ', 'La Paz'],
  ['MARSA AL-RISHA', 'Marsa al-Risha'],
  ['WASHINGTON, D.C.', 'Washington, D.C.'],
  ['ST. JOHN’S', 'St. John’s'],
  ['ŞƏKİ', 'Şəki'],
  ['Upper Brindle', 'Upper Brindle'],
  ['سوق', 'سوق'],
])('placeNameOf() prints %s as %s', (place, name) => {
  expect(placeNameOf(place)).toBe(name);
});
