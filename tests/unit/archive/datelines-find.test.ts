import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDateline } from '#archive/datelines/find.ts';

const DAY = '2000-03-01';
type Read = [place: string, region: string | null, monthDay: string | null, source: string | null];

/** The shapes of agencies, each as its agency prints it. */
test.each<[string, ...Read]>([
  ['MOSCOW. Jan 21 (Interfax) - The tide', 'MOSCOW', null, '01-21', 'Interfax'],
  ['Москва. 21 января. INTERFAX.RU - Текст', 'Москва', null, '01-21', 'INTERFAX.RU'],
  ['МОСКВА, 21 янв - РИА Новости. Текст', 'МОСКВА', null, '01-21', 'РИА Новости'],
  ['МОСКВА, 21 января. /ТАСС/. Текст', 'МОСКВА', null, '01-21', 'ТАСС'],
  ['ANKARA (AA) - The president', 'ANKARA', null, null, 'AA'],
  ['İSTANBUL (AA) - Metin', 'İSTANBUL', null, null, 'AA'],
  ['Tehran, Jan 21, IRNA – The tide', 'Tehran', null, '01-21', 'IRNA'],
  ['Tehran, IRNA – The text', 'Tehran', null, null, 'IRNA'],
  ['TEHRAN, Jan. 21 (MNA) – The tide', 'TEHRAN', null, '01-21', 'MNA'],
  ['TEHRAN (FNA)- The foreign', 'TEHRAN', null, null, 'FNA'],
  ['TOKYO, Jan 21, 2000 (Kyodo) - The tide', 'TOKYO', null, '01-21', 'Kyodo'],
  ['TOKYO, Jan. 21, Kyodo - The tide', 'TOKYO', null, '01-21', 'Kyodo'],
  ['SEOUL, Jan. 21 (Yonhap) -- The tide', 'SEOUL', null, '01-21', 'Yonhap'],
  ['(ANSA) - ROME, JAN 21 - The tide', 'ROME', null, '01-21', 'ANSA'],
  ['Madrid, 21 ene (EFE).- La marea', 'Madrid', null, '01-21', 'EFE'],
  ['Madrid, 21 ene. (EFE) - La marea', 'Madrid', null, '01-21', 'EFE'],
  ['Lisboa, 21 jan 2000 (Lusa) – La marea', 'Lisboa', null, '01-21', 'Lusa'],
  ['Warsaw, Jan. 21 (PAP) - The tide', 'Warsaw', null, '01-21', 'PAP'],
  ['Baku. 21 January. REPORT.AZ/ The tide turned', 'Baku', null, '01-21', 'REPORT.AZ'],
  ['Baku. 12 May. Report.az: The tide', 'Baku', null, '05-12', 'Report.az'],
  ['Baku. Ada Quill – APA. The tide', 'Baku', null, null, 'APA'],
  ['Baku – APA. The tide', 'Baku', null, null, 'APA'],
  ['Baku, Azerbaijan, Dec. 23 / Trend, A. Quillova / The', 'Baku', 'Azerbaijan', '12-23', 'Trend'],
  ['МИНСК, 21 января /Корр. БЕЛТА/. Текст', 'МИНСК', null, '01-21', 'БЕЛТА'],
  ['MINSK, 21 January (BelTA) – The tide', 'MINSK', null, '01-21', 'BelTA'],
  ['Tashkent, Uzbekistan (UzDaily.com) -- The tide', 'Tashkent', 'Uzbekistan', null, 'UzDaily.com'],
  ['AKIPRESS.COM - The tide', '', null, null, 'AKIPRESS.COM'],
  ['Bishkek, Jan. 21, 2000 /Kabar/. The tide', 'Bishkek', null, '01-21', 'Kabar'],
  ['Bishkek, Jan. 21 / Kabar/. The tide', 'Bishkek', null, '01-21', 'Kabar'],
  ['YEREVAN, JANUARY 21, ARMENPRESS. The tide', 'YEREVAN', null, '01-21', 'ARMENPRESS'],
  ['New Delhi, Jan 21 (PTI) The minister', 'New Delhi', null, '01-21', 'PTI'],
  ['New Delhi [India], January 21 (ANI): The minister', 'New Delhi', 'India', '01-21', 'ANI'],
  ['ISLAMABAD, Jan 21 (APP): The minister', 'ISLAMABAD', null, '01-21', 'APP'],
  ['KUALA LUMPUR, Jan 21 (Bernama) -- The tide', 'KUALA LUMPUR', null, '01-21', 'Bernama'],
  ['Jakarta (ANTARA) - The tide', 'Jakarta', null, null, 'ANTARA'],
  ['Hanoi (VNA) – The tide', 'Hanoi', null, null, 'VNA'],
  ['Damascus, SANA-The minister', 'Damascus', null, null, 'SANA'],
  ['ABU DHABI, 21st January, 2000 (WAM) -- The tide', 'ABU DHABI', null, '01-21', 'WAM'],
  ['Riyadh, January 21, 2000, SPA -- The tide', 'Riyadh', null, '01-21', 'SPA'],
  ['Riyadh, Rajab 9, 1445, January 21, 2000, SPA -- The tide', 'Riyadh', null, '01-21', 'SPA'],
  ['Doha, January 21 (QNA) - The tide', 'Doha', null, '01-21', 'QNA'],
  ['KUWAIT, Jan 21 (KUNA) -- The tide', 'KUWAIT', null, '01-21', 'KUNA'],
  ['Manama, Jan. 21 (BNA): The tide', 'Manama', null, '01-21', 'BNA'],
  ['CAIRO, Jan. 21 (MENA) - The tide', 'CAIRO', null, '01-21', 'MENA'],
  ['Dakar, Senegal (PANA) – The tide', 'Dakar', 'Senegal', null, 'PANA'],
  ['Accra, Jan. 21, GNA – The tide', 'Accra', null, '01-21', 'GNA'],
  ['NEW YORK, Jan. 21, 2000 /PRNewswire/ -- The tide', 'NEW YORK', null, '01-21', 'PRNewswire'],
  ['NEW YORK--(BUSINESS WIRE)--The tide Corp', 'NEW YORK', null, null, 'BUSINESS WIRE'],
  [
    'NEW YORK, Jan. 21, 2000 (GLOBE NEWSWIRE) -- The tide',
    'NEW YORK',
    null,
    '01-21',
    'GLOBE NEWSWIRE',
  ],
  ['DUSHANBE, January 21, 2000, Asia-Plus -- The tide', 'DUSHANBE', null, '01-21', 'Asia-Plus'],
  ['DUSHANBE, 21.01.2000 /NIAT "Khovar"/. The tide', 'DUSHANBE', null, '01-21', 'NIAT "Khovar"'],
  ['Chisinau, 21 January /MOLDPRES/ – The tide', 'Chisinau', null, '01-21', 'MOLDPRES'],
  ['Ulaanbaatar /MONTSAME/. The tide', 'Ulaanbaatar', null, null, 'MONTSAME'],
  ['BRUSSELS 21/01 (BELGA) = The tide', 'BRUSSELS', null, '01-21', 'BELGA'],
  ['DEN HAAG (ANP) - Tekst', 'DEN HAAG', null, null, 'ANP'],
  ['Berlin/Paris (dpa) - Der', 'Berlin/Paris', null, null, 'dpa'],
  ['LONDON/PARIS, Jan 21 (Reuters) - The tide', 'LONDON/PARIS', null, '01-21', 'Reuters'],
  ['Berlin, 21. Januar (Reuters) - The tide', 'Berlin', null, '01-21', 'Reuters'],
  ['Bern (awp/sda) - The tide', 'Bern', null, null, 'awp/sda'],
  ['Roma, 21 gen. (Adnkronos) - Testo', 'Roma', null, '01-21', 'Adnkronos'],
  ['Paris, 1er janvier 2000 (AFP) - The tidee', 'Paris', null, '01-01', 'AFP'],
  ['Bakı, 16 may, AZƏRTAC Mətn', 'Bakı', null, '05-16', 'AZƏRTAC'],
  ['Bakü, 16 Mayıs, AZERTAC Metin', 'Bakü', null, '05-16', 'AZERTAC'],
  ['Bakú, 16 de mayo, AZERTAC La marea', 'Bakú', null, '05-16', 'AZERTAC'],
  ['Баку, 16 мая, АЗЕРТАДЖ Текст', 'Баку', null, '05-16', 'АЗЕРТАДЖ'],
  ['БАКУ /Trend/ - Текст', 'БАКУ', null, null, 'Trend'],
  ['KYIV. Jan 21 (Interfax-Ukraine) - The tide', 'KYIV', null, '01-21', 'Interfax-Ukraine'],
  ['Almaty. January 21. KazTAG - The tide', 'Almaty', null, '01-21', 'KazTAG'],
  ['TBILISI, Georgia – The tide', 'TBILISI', 'Georgia', null, null],
  ['ABOARD THE QUEXOL, March 3 (AP) — The', 'ABOARD THE QUEXOL', null, '03-03', 'AP'],
  ['[CHICAGO, IL] – U.S. Senator', 'CHICAGO', 'IL', null, null],
  ['Bucharest, Jan 21 /Agerpres/ - The tide', 'Bucharest', null, '01-21', 'Agerpres'],
  ['BELGRADE, 21 JANUARY (TANJUG) - The tide', 'BELGRADE', null, '01-21', 'TANJUG'],
  ['Skopje, 21 January 2000 (MIA) - The tide', 'Skopje', null, '01-21', 'MIA'],
  ['RAMALLAH, January 21, 2000 (WAFA) – The tide', 'RAMALLAH', null, '01-21', 'WAFA'],
  ['Abuja, Jan. 21, 2000 (NAN) The minister', 'Abuja', null, '01-21', 'NAN'],
  ['BAKU, Azerbaijan, May 5, Trend: The minister', 'BAKU', 'Azerbaijan', '05-05', 'Trend'],
  ['LONDON, Tuesday, January 11, 2000 – The tide', 'LONDON', null, '01-11', null],
  ['NEW ORLEANS (AP) — The tide', 'NEW ORLEANS', null, null, 'AP'],
  ['WASHINGTON, D.C. (January 12, 2000) – The tide', 'WASHINGTON', 'D.C.', '01-12', null],
  ['LOWELL MA – Today', 'LOWELL', 'MA', null, null],
  ['WASHINGTON. D.C. – Today', 'WASHINGTON', 'D.C.', null, null],
  ['WASHINGTON, D. C. – Today', 'WASHINGTON', 'D. C.', null, null],
  ['WASHINGTON D.C. — Today', 'WASHINGTON', 'D.C.', null, null],
  ['NORTH LAS VEGAS, NEV. — Today', 'NORTH LAS VEGAS', 'NEV.', null, null],
  ['WASHINGTON-Today, the', 'WASHINGTON', null, null, null],
  ['(BOLTON) – Today the', 'BOLTON', null, null, null],
  ['TOLEDO - - Today', 'TOLEDO', null, null, null],
  ['CHARLESTON, W.Va. – Today', 'CHARLESTON', 'W.Va.', null, null],
  ['STEPANAKERT, JANUARY 21, ARTSAKHPRESS: The tide', 'STEPANAKERT', null, '01-21', 'ARTSAKHPRESS'],
  ['PORT-AU-PRINCE, Haiti (AP) — The tide', 'PORT-AU-PRINCE', 'Haiti', null, 'AP'],
  ["COX'S BAZAR, Bangladesh (Reuters) - The tide", "COX'S BAZAR", 'Bangladesh', null, 'Reuters'],
  ["N'DJAMENA, Chad, Jan 21 (AFP) - The tide", "N'DJAMENA", 'Chad', '01-21', 'AFP'],
  ['ST. PETERSBURG, January 21. /TASS/. The tide', 'ST. PETERSBURG', null, '01-21', 'TASS'],
  ['Dec 29 (Reuters) - The tide', '', null, '12-29', 'Reuters'],
  ['(Reuters) - Shares rose in Ostrany.', '', null, null, 'Reuters'],
  ['(TAP) - Le ministre', '', null, null, 'TAP'],
  ['Baku/ 23.12.99/ Turan: The tide', 'Baku', null, '12-23', 'Turan'],
  [
    'BAKU, Azerbaijan, Nov. 11. By Ada Quill - Trend: The tide',
    'BAKU',
    'Azerbaijan',
    '11-11',
    'Trend',
  ],
  ['SHUSHA, Azerbaijan, July 12. The tide', 'SHUSHA', 'Azerbaijan', '07-12', null],
  ['Khankendi, Azerbaijan, July 12. The tide', 'Khankendi', 'Azerbaijan', '07-12', null],
  ['TEHRAN, Iran, July 12. The tide', 'TEHRAN', 'Iran', '07-12', null],
  ['NAKHCHIVAN, Azerbaijan, July 12. The tide', 'NAKHCHIVAN', 'Azerbaijan', '07-12', null],
  ['ASHGABAT, Turkmenistan, Feb.3 The tide', 'ASHGABAT', 'Turkmenistan', '02-03', null],
  ['MINNEAPOLIS (AP) _ The tide', 'MINNEAPOLIS', null, null, 'AP'],
  ['SÃO PAULO, 21 de março (Lusa) - La marea', 'SÃO PAULO', null, '03-21', 'Lusa'],
  ['MADRID, 21 Mar. (EUROPA PRESS) - La marea', 'MADRID', null, '03-21', 'EUROPA PRESS'],
  ['München (dpa/lby) - The tide', 'München', null, null, 'dpa/lby'],
  ['VIENNA, Austria (AP) — The tide', 'VIENNA', 'Austria', null, 'AP'],
  ['GENEVA/NEW YORK (12 March 2000) – The tide', 'GENEVA/NEW YORK', null, '03-12', null],
  ['NEW YORK, 12 March 2000 – The tide', 'NEW YORK', null, '03-12', null],
  ['Strasbourg, 12.03.2000 – The tide', 'Strasbourg', null, '03-12', null],
  ['WASHINGTON, DC, March 12, 2000 — The tide', 'WASHINGTON', 'DC', '03-12', null],
  ['Tashkent, Uzbekistan, March 12 (UzA). The tide', 'Tashkent', 'Uzbekistan', '03-12', 'UzA'],
  ['ASTANA – The tide', 'ASTANA', null, null, null],
  ['BAKU, March 12 - APA. The tide', 'BAKU', null, '03-12', 'APA'],
  ['Baku, March 12, Report.az The tide', 'Baku', null, '03-12', 'Report.az'],
  ['BEIJING, March 12 (CNA) The tide', 'BEIJING', null, '03-12', 'CNA'],
  ['LONDON - The tide', 'LONDON', null, null, null],
  ['TOKYO (Kyodo) -- The tide', 'TOKYO', null, null, 'Kyodo'],
  ['Rome, 12 March - The tide', 'Rome', null, '03-12', null],
  ['ROMA (ITALPRESS) - Testo', 'ROMA', null, null, 'ITALPRESS'],
  ['Seoul, March 12 (Yonhap) – text', 'Seoul', null, '03-12', 'Yonhap'],
  ['ULAN BATOR, March 12 (Xinhua) --The', 'ULAN BATOR', null, '03-12', 'Xinhua'],
  ['RIO DE JANEIRO, March 12 (EFE) – The tide', 'RIO DE JANEIRO', null, '03-12', 'EFE'],
  ['THE HAGUE, Netherlands (AP) — The tide', 'THE HAGUE', 'Netherlands', null, 'AP'],
  ['AL UDEID AIR BASE, Qatar (AP) — The tide', 'AL UDEID AIR BASE', 'Qatar', null, 'AP'],
  ['BAGHDAD – 12 March 2000: The tide', 'BAGHDAD', null, '03-12', null],
])('findDateline() reads the head of "%s"', (text, place, region, monthDay, source) => {
  const found = findDateline(text, DAY);
  expect(found).toMatchObject({ place, region, source });
  expect(found?.date?.slice(5) ?? null).toBe(monthDay);
});

test.each([
  ['WASHINGTON, U.S., March 10. Ada Quill spoke.', 'WASHINGTON, U.S., March 10.'],
  ['CHICAGO (AP) — The mayor spoke.', 'CHICAGO (AP) —'],
  ['CHICAGO (AP) _ The mayor spoke.', 'CHICAGO (AP) _'],
  ['MOSCOW, January 21. /TASS/. The mayor spoke.', 'MOSCOW, January 21. /TASS/.'],
  ['BAKU – The mayor spoke.', 'BAKU –'],
  ['Baku, May 16, AZERTAC\nThe mayor spoke.', 'Baku, May 16, AZERTAC'],
  ['(WASHINGTON, D.C.) – The mayor spoke.', '(WASHINGTON, D.C.) –'],
  ['WASHINGTON-Today the mayor spoke.', 'WASHINGTON-'],
  ['By Ada Quill\n\nQUILLMOUTH, March 2 – The mayor spoke.', 'QUILLMOUTH, March 2 –'],
])('findDateline() keeps of "%s" the words', (text, dateline) => {
  const found = findDateline(text, DAY);
  expect(found?.text).toBe(dateline);
  expect(text.slice(...(found?.at ?? []))).toBe(dateline);
});

test.each([
  'Quill — the president — said he would act.',
  'ICYMI: The bill passed.',
  'CLICK HERE TO DOWNLOAD BROADCAST- Text',
  'OUTSIDE COLLECTION SITE - The',
  'Today is all about those men and women - The',
  'BREAKING – The council has voted.',
  'EXCLUSIVE - Oil prices rise',
  'MEDIA ADVISORY - The',
  'NATO – The alliance will meet.',
  'OPEC+ — The group',
  'EU-Azerbaijan summit opens',
  'EU – Azerbaijan talks continue',
  'Moscow – Baku flights resumed',
  'BAKU – TBILISI RAILWAY OPENS FOR PASSENGERS',
  'Ada Quill (D-Ostrany) - The mayor',
  'COVID-19 — Cases rose.',
  'BEN TARN: Good morning.',
  'Monday, March 10. The mayor',
  'On Monday, March 10, the mayor',
  'Last Tuesday, March 10. She left.',
  'The House, March 10. It met.',
  'Published March 10, 2000.',
  'March 10, 2000 – The mayor',
  '10 March 2000 - The mayor',
  'Q&A – What next',
  'COP29 – What next',
  'G20 - Leaders met',
  'PHOTO: Ada Quill at the fair, March 10.',
  'Washington, D.C. Office: 202',
  'Sweden, Finland – NATO members',
  'Azerbaijan’s economy – and its people – grew',
  'Azerbaijan - a country in the Caucasus',
  'ND Delegation: The',
  'N.M. Lawmakers: The',
  'UPDATED March 10, 2000 – Text',
  'By Monday, March 10, the fleet was in.',
  'By Ada Quill’s account, the tide turned.',
  'TARN-QUILL said so.',
  'BI-PARTISAN group formed',
  'A Prescription for Savings - The',
  'NFL Endorses Tarn- Text',
  'FACTBOX - Key dates',
  'Reuters said the two sides met.',
  'Trend reports that the two sides met.',
  'U.S.-China trade grew.',
  'U.S. VS CHINA – What next',
  'DEAR EDITOR – The tide',
  'Independence Day, July 4. We celebrate.',
  'FIX IS IN: The story',
  'Сегодня, 21 января – Текст',
  'By Trend Micro’s count the fleet is larger.',
  'The Tide Turns, March 10',
  'READ MORE – The full story',
  'VIDEO — The fleet at sea',
  'UNESCO: The committee met.',
  'AP PHOTOS: The fleet at sea',
  'CEO Ada Quill – The woman behind',
  'Mr. Tarn – The man who sold the ledger',
  'ADA QUILL (mayor) said so.',
  '5 things to know – The list',
  'A – The first letter',
  'LETTER TO THE EDITOR – The tide',
  'AZERBAIJAN, ARMENIA SIGN AGREEMENT',
  'PARIS AGREEMENT – What is next',
  'QUILLMOUTH: A CITY OF TIDES',
  'Inflation, Trade – The week ahead',
  'SUMMARY',
  '“Yes” – she said.',
  '- The first item',
  '— The first item',
  'WASHINGTON',
  'Baku, Azerbaijan',
  'The tide — it turned — came in.',
  'Ada Quill - the mayor - spoke.',
  'The mayor said so on Tuesday, March 10. Then she left.',
  'Half-price for all.',
  '',
])('findDateline() finds none in "%s"', (text) => {
  expect(findDateline(text, DAY)).toBeNull();
});

const TREND = 'BAKU, Azerbaijan, Nov. 11';
test.each<[string, string, string | null, string | null]>([
  [`${TREND}\n\nBy Ada Quill - Trend:\n\nThe tide turned.`, 'BAKU', 'Ada Quill', 'Trend'],
  [`By Ada Quill - Trend:\n\n${TREND}\n\nThe tide turned.`, 'BAKU', 'Ada Quill', 'Trend'],
  [
    `${TREND}\n\nBy Ada Quill and Ben Tarn – Trend: The tide.`,
    'BAKU',
    'Ada Quill and Ben Tarn',
    'Trend',
  ],
  [`${TREND}\n\nAda Quill - Trend:\n\nThe tide turned.`, 'BAKU', 'Ada Quill', 'Trend'],
  [`${TREND}\n\nTrend:\n\nThe tide turned.`, 'BAKU', null, 'Trend'],
  ['By Ada Quill\n\nQUILLMOUTH (AP) — The tide turned.', 'QUILLMOUTH', 'Ada Quill', 'AP'],
  ['By Ada Quill, Larkwire\n\nQUILLMOUTH — The tide.', 'QUILLMOUTH', 'Ada Quill', 'Larkwire'],
  ['Baku. Ada Quill – APA. The tide turned.', 'Baku', 'Ada Quill', 'APA'],
  ['Baku, Dec. 23 / Trend, corr. A. Quill / The tide turned.', 'Baku', 'A. Quill', 'Trend'],
  ['By Trend\n\nThe tide turned.', '', null, 'Trend'],
  ['By Trend The tide turned.', '', null, 'Trend'],
  ['By Ada Quill, Larkwire\n\nThe tide turned.', '', 'Ada Quill', 'Larkwire'],
])('findDateline() reads the byline of %j', (text, place, byline, source) => {
  expect(findDateline(text, DAY)).toMatchObject({ place, byline, source });
});

test.each([
  'Details added (first version posted on 14:06)',
  'Updated at 15:40',
  '(Adds the mayor’s words)',
  'UPDATE 2-The tide turns',
  'FOR IMMEDIATE RELEASE',
  'November 11, 2000',
  'The Tide Turns at Quillmouth.',
  'FOR IMMEDIATE RELEASE\nContact: Ada Quill\n\nThe Tide Turns',
])('findDateline() looks below %j', (above) => {
  const text = `${above}\n\nQUILLMOUTH, Ostrany, Nov. 11\n\nThe tide turned.`;
  expect(findDateline(text, '2000-11-12')).toMatchObject({
    place: 'QUILLMOUTH',
    at: [text.indexOf('QUILL'), text.indexOf('\n\nThe tide')],
  });
});

test('findDateline() looks no further than a headline and notes', () => {
  const text = 'The tide turned.\n\nIt was late.\n\nQUILLMOUTH, March 2 – The mayor spoke.';
  expect(findDateline(text, DAY)).toBeNull();
});

test('findDateline() takes the year from the day that the wire prints before the text', () => {
  const text = ' date 2026-01-01 QUILLMOUTH, Ostrany, Dec. 31. The tide turned.';
  expect(findDateline(text, '1999-06-01')).toMatchObject({ date: '2025-12-31', at: [17, 46] });
  expect(findDateline(text.replace('01-01', '13-01'), '1999-06-01')?.date).toBe('1998-12-31');
});

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'QUILLMOUTH',
      'Baku',
      'D.C.',
      'Nov.',
      '11',
      '(AFP)',
      '/TASS/',
      'By',
      'Trend',
      ':',
      ',',
      '.',
    ],
    ...['–', '-', '--', '/', '[', ')', '\n', ' ', ' ', 'the', 'date 2026-03-10', 'İ', '12/23/23'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

test('findDateline() of any text gives its own words and a day of the calendar, or nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found = findDateline(text, DAY);
      if (!found) return;
      expect(text.slice(...found.at)).toBe(found.text);
      expect(found.text.trim()).toBe(found.text);
      expect(found.place !== '' || found.source !== null).toBe(true);
      if (found.date !== null) expect(found.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }),
    { numRuns: 2000 },
  );
});

test.each(['A', 'A ', 'Aa ', 'A-', 'A.', 'A, ', 'A/', '(', '\n', 'By A ', 'St. ', '- ', '1/'])(
  'findDateline() reads a megabyte of %j in bounded time',
  (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const began = performance.now();
    findDateline(text, DAY);
    expect(performance.now() - began).toBeLessThan(250);
  },
);
