// The list of the files the archive as data lies in, for whoever takes all of them: how many records and
// bytes each has, and by which hash to tell that it came whole.
import type { Archive } from '#archive/archive.ts';
import { DATA, dataSchemaUrl, dataUrl } from '#archive/urls.ts';
import { dataCountsOf } from './data-files.ts';
import type { DataCounts, DataFile } from './data-files.ts';

/** A file as it was written. */
export interface WrittenFile extends DataFile {
  readonly bytes: number;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

export interface DataLicence {
  readonly name: string;
  readonly url: string | null;
}

export interface DataTerms {
  readonly licence: DataLicence | null;
  /** Whose the words are. */
  readonly rights: string;
  readonly citation: string;
}

export interface DataManifest extends DataTerms {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  /** Days of the oldest and the newest article; null in an empty archive. */
  readonly first: string | null;
  readonly last: string | null;
  readonly counts: DataCounts;
  /** Articles that have an address and no words: the calendar counts them, no file has them. */
  readonly withdrawn: number;
  readonly files: ReadonlyArray<Omit<WrittenFile, 'period'> & { address: string; schema: string }>;
}

/** What a site says of itself and of its data. */
export interface DataSite {
  readonly title: string;
  readonly description: string;
  readonly dataLicence: DataLicence | null;
}

export function dataManifestOf(
  archive: Archive,
  files: ReadonlyArray<WrittenFile>,
  site: DataSite,
  absolute: (path: string) => string,
): DataManifest {
  return {
    title: site.title,
    description: site.description,
    address: absolute(DATA),
    first: archive.articles.at(-1)?.day ?? null,
    last: archive.articles[0]?.day ?? null,
    ...dataTermsOf(archive, site, absolute),
    counts: dataCountsOf(archive),
    withdrawn: withdrawnIn(archive),
    files: files.map(({ name, kind, format, records, bytes, sha256 }) => ({
      name,
      kind,
      format,
      records,
      bytes,
      sha256,
      address: absolute(dataUrl(name)),
      schema: absolute(dataSchemaUrl(kind)),
    })),
  };
}

export function withdrawnIn({ addresses, articles }: Archive): number {
  return addresses.length - articles.length;
}

/** Dated by the newest article, not by the day of the build: the same content says the same. */
export function dataTermsOf(
  { articles }: Archive,
  site: DataSite,
  absolute: (path: string) => string,
): DataTerms {
  const day = articles[0]?.day;
  return {
    licence: site.dataLicence,
    rights:
      'The words of articles and quotations are their publishers’: each record names the agency it came through, and the record of an agency says on what terms its words may be used, where the agency does.',
    citation: `${site.title}. Archive as data${day === undefined ? '' : `, up to ${day}`}. ${absolute(DATA)}`,
  };
}
