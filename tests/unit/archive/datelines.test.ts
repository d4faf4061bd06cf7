import { expect, test } from 'vitest';
import { parseDateline } from '#archive/datelines/parse.ts';
import { placeNameOf } from '#archive/datelines/place-name.ts';

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
  ['LOWELL MA –', 'LOWELL', 'MA', null, null],
  ['WASHINGTON. D.C. –', 'WASHINGTON', 'D.C.', null, null],
  ['CHARLESTON, W. Va., March 3 -', 'CHARLESTON', 'W. Va.', '2026-03-03', null],
  ['New Delhi [India], January 21 (ANI):', 'New Delhi', 'India', '2026-01-21', 'ANI'],
  ['LONDON/PARIS, March 9 (Reuters) -', 'LONDON/PARIS', null, '2026-03-09', 'Reuters'],
  ['QUILLMOUTH, North Ostrany, Tern Bay –', 'QUILLMOUTH', 'North Ostrany, Tern Bay', null, null],
  ['QUILLMOUTH, March 9, LARKWIRE', 'QUILLMOUTH', null, '2026-03-09', 'LARKWIRE'],
  [
    'BAKU, Azerbaijan, Nov. 11\n\nBy Ada Quill - Trend:',
    'BAKU',
    'Azerbaijan',
    '2025-11-11',
    'Trend',
  ],
])('parseDateline() reads %s', (text, place, region, date, source) => {
  expect(parseDateline(text, '2026-03-10')).toEqual({ text, place, region, date, source });
});

test.each([
  '',
  '—',
  '10 March',
  'one two three four five six seven',
  '(AFP) -',
  'QUILLMOUTH. The tide turned.',
])('parseDateline() finds no place in "%s"', (text) => {
  expect(parseDateline(text, '2026-03-10')).toBeNull();
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
