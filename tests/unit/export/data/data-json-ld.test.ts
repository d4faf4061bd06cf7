import { expect, test } from 'vitest';
import { datasetOf } from '#export/data/data-json-ld.ts';

const set = {
  title: 'T',
  description: 'D',
  address: 'https://archive.example/data/',
  lang: 'en',
  licence: null,
  citation: 'C',
  years: '2024/2026',
};
const absolute = (path: string): string => `https://archive.example${path}`;
const file = {
  name: 'quotes.csv',
  kind: 'quotes',
  format: 'csv',
  records: 3,
  period: null,
} as const;

test('datasetOf() says what there is and where', () => {
  expect(datasetOf(set, [file], absolute)).toMatchObject({
    '@type': 'Dataset',
    url: 'https://archive.example/data/',
    temporalCoverage: '2024/2026',
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: 'https://archive.example/data/quotes.csv',
      },
    ],
  });
});

test('datasetOf() names a licence by its address alone, and none where none is set', () => {
  const licensed = (url: string | null) => ({ ...set, licence: { name: 'By leave', url } });
  expect(datasetOf(licensed('https://archive.example/leave'), [], absolute)).toMatchObject({
    license: 'https://archive.example/leave',
  });
  for (const without of [set, licensed(null)])
    expect(datasetOf(without, [], absolute)).not.toHaveProperty('license');
});
