// The archive as data in schema.org's words, by which search engines for data find it.
import { dataUrl } from '#archive/urls.ts';
import type { DataFile, DataFormat } from './data-files.ts';
import type { DataLicence } from './data-manifest.ts';

export const MEDIA_TYPES: Readonly<Record<DataFormat, string>> = {
  jsonl: 'application/jsonl',
  csv: 'text/csv',
};

export function datasetOf(
  set: {
    readonly title: string;
    readonly description: string;
    readonly address: string;
    readonly lang: string;
    readonly licence: DataLicence | null;
    readonly citation: string;
    readonly years: string | null;
  },
  files: ReadonlyArray<DataFile>,
  absolute: (path: string) => string,
): Readonly<Record<string, unknown>> {
  const { title, description, address, lang, licence, citation, years } = set;
  return {
    '@type': 'Dataset',
    '@id': `${address}#data`,
    name: title,
    description,
    url: address,
    inLanguage: lang,
    isAccessibleForFree: true,
    citation,
    ...(licence?.url != null && { license: licence.url }),
    ...(years !== null && { temporalCoverage: years }),
    distribution: files.map(({ name, format }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: MEDIA_TYPES[format],
      contentUrl: absolute(dataUrl(name)),
    })),
  };
}
