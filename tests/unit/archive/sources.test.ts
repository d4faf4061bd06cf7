import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agencyAt, isAgency } from '#archive/agencies.ts';
import { readSources } from '#archive/sources.ts';

/** Each source as `name relation`, in order. */
function sourcesIn(text: string): string[] {
  return readSources(text).map(({ name, relation }) => `${name} ${relation}`);
}

test.each<[string, ...string[]]>([
  ['The tide turned, Trend reports.', 'Trend reports'],
  ['The tide turned, reports Trend.', 'Trend reports'],
  ['Trend’s special correspondent reports from Quillmouth.', 'Trend reports'],
  ["Trend's correspondent in Quillmouth reports that it turned.", 'Trend reports'],
  ['Azerbaijan’s Trend reports that it turned.', 'Trend reports'],
  ['Trend learned that it turned.', 'Trend reports'],
  ['It turned, the Associated Press reported.', 'AP reports'],
  ['It turned, The New York Times reported.', 'New York Times reports'],
  ['As first reported by CNN, the tide turned.', 'CNN reports'],
  ['Turkish Anadolu Agency said on Monday that it turned.', 'Anadolu Agency reports'],
  ['MOSCOW, January 21. /TASS/. The tide turned.', 'TASS reports'],
  ['PARIS, Jan 1 (AFP) - The tide turned.', 'AFP reports'],
  ['New Delhi, Jan 21 (PTI) The tide turned.', 'PTI reports'],
  ['It turned, she said. (AFP)', 'AFP reports'],
  ['Ada Quill told Trend.', 'Trend told'],
  ['Ada Quill told Trend’s correspondent.', 'Trend told'],
  ['She said so in an exclusive interview with Trend News Agency.', 'Trend told'],
  ['She told Reuters Monday that it turned.', 'Reuters told'],
  ['Ada Quill spoke to CNN and the BBC.', 'CNN told', 'BBC told'],
  ['Azernews reports via Xinhua.', 'Azernews reports', 'Xinhua cites'],
  ['It turned, Azernews reports, citing Yonhap.', 'Azernews reports', 'Yonhap cites'],
  ['TASS reported citing Interfax that it turned.', 'TASS reports', 'Interfax cites'],
  ['Citing China’s official Xinhua News Agency and Yonhap.', 'Xinhua cites', 'Yonhap cites'],
  ['Citing Xinhua, Yonhap reported that it turned.', 'Xinhua cites', 'Yonhap reports'],
  ['She was quoted as saying by Yonhap.', 'Yonhap cites'],
  ['With reference to the Interfax news agency, it turned.', 'Interfax cites'],
])('readSources() reads %s', (text, ...sources) => {
  expect(sourcesIn(text)).toEqual(sources);
});

test.each<[string, ...string[]]>([
  ['According to Larkwire news agency, the tide turned.', 'Larkwire cites'],
  ['The Ostranian Larkwire news agency reports that it turned.', 'Larkwire reports'],
  ['Citing Larkwire news agency. Ben Tarn told Larkwire so.', 'Larkwire cites', 'Larkwire told'],
  ['The tide turned, Larkwire reports.', 'Larkwire reports'],
  ['“The tide turned,” Larkwire reports.', 'Larkwire reports'],
])('readSources() believes the words around an unknown name: %s', (text, ...sources) => {
  expect(sourcesIn(text)).toEqual(sources);
});

test.each([
  'Ada Quill told Ben Tarn.',
  'Ada Quill told Trend Micro’s staff.',
  'Ada Turan reports. Arda Turan told Ben Tarn.',
  'The tide turned, Quill reports. Ada Quill was there.',
  'The tide turned, according to the council.',
  'The council reports.',
  'The Ostranian state news agency said so.',
  'Trend reports show growth.',
  'The trend reports a rise, according to trend.',
  'Trend turns thirty this year.',
  'A state plan amendment (SPA).',
  'The Australian Federal Police (AFP) said so.',
  'Half the fleet/TASS was late.',
  '',
])('readSources() finds none in "%s"', (text) => {
  expect(sourcesIn(text)).toEqual([]);
});

test('readSources() gives the place of the name, as printed', () => {
  const text = 'Ada Quill told the Associated Press; INTERFAX.RU reports that it turned.';
  const words = readSources(text).map(({ at }) => text.slice(...at));
  expect(words).toEqual(['Associated Press', 'INTERFAX.RU']);
});

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'Trend',
      ' Trend',
      'Larkwire',
      ' reports.',
      ' reported ',
      'told ',
      'citing ',
      ' and ',
      ', ',
    ],
    ...[
      '(AFP)',
      '/TASS/',
      ' news agency',
      'Ada Quill ',
      '’s correspondent',
      '\n',
      '. ',
      '“',
      '”',
      'İ',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);

test('readSources() of any text gives names that stand in it, in order and apart', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const mentions = readSources(text);
      let behind = 0;
      for (const { name, at } of mentions) {
        expect(at[0]).toBeGreaterThanOrEqual(behind);
        expect(text.slice(...at).trim()).not.toBe('');
        expect(name).not.toBe('');
        behind = at[1];
      }
      expect(behind).toBeLessThanOrEqual(text.length);
      expect(readSources(text)).toEqual(mentions);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  '(AFP) ',
  'Trend ',
  ', Larkwire reports. ',
  'citing Xinhua and ',
  'A ',
  'Ada Quill ',
  'news agency ',
])(
  'readSources() reads ten times as much of %j in no more than some ten times the time',
  (unit) => {
    const timeOfReading = (length: number): number => {
      const text = unit.repeat(length / unit.length);
      // The processor's time, not the clock's: other work on the machine does not count.
      const times = Array.from({ length: 4 }, () => {
        const began = process.cpuUsage();
        readSources(text);
        return process.cpuUsage(began).user / 1000;
      });
      return Math.min(...times);
    };
    // Quadratic reading would take a hundred times as long.
    expect(timeOfReading(400_000)).toBeLessThan(40 * Math.max(timeOfReading(40_000), 1));
  },
);

test.each<[string, string | null]>([
  ['AFP said', 'AFP'],
  ['Agence France-Presse said', 'AFP'],
  ['Trend News Agency', 'Trend'],
  ['REUTERS', 'Reuters'],
  ['24.kg', '24.kg'],
  ['trend', null],
  ['Trendsetter', null],
  ['Trend-setting', null],
  ['Larkwire', null],
])('agencyAt() takes the head of "%s" for %s', (text, name) => {
  expect(agencyAt(text, 0)?.name ?? null).toBe(name);
});

test.each([
  ['antara', true],
  ['INTERFAX.RU', true],
  ['AFP said', false],
  ['', false],
])('isAgency() of "%s" is %s', (words, answer) => {
  expect(isAgency(words)).toBe(answer);
});
