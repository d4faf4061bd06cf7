// The page about the archive as data: what there is, in which files, and on what terms. The files are
// written by a phase of the build that comes after the pages (src/tools/build/write-data.ts).
import { DATA, dataSchemaUrl, dataUrl } from '#archive/urls.ts';
import type { DataView } from '#archive/views/data.ts';
import { dataCountsOf, dataFilesOf } from '#export/data/data-files.ts';
import { MEDIA_TYPES, datasetOf } from '#export/data/data-json-ld.ts';
import { dataTermsOf, withdrawnIn } from '#export/data/data-manifest.ts';
import { DATA_KINDS, DATA_SAYS, fieldsOf } from '#export/data/data-sets.ts';
import { graphOf } from '#export/json-ld/graph.ts';
import { counted } from '#text/counted.ts';
import { absolute, site } from '#site.config.ts';
import { archive } from './archive.ts';
import { yearsOf } from './register-page.ts';
import { twinsOf } from './twins.ts';

export interface DataPage {
  readonly view: DataView;
  /** Ready to stand in a script element. */
  readonly jsonLd: string;
}

export function dataPage(): DataPage {
  const files = dataFilesOf(archive, site.dataPartSize);
  const counts = dataCountsOf(archive);
  const terms = dataTermsOf(archive, site, absolute);
  const years = yearsOf(archive.articles);
  const title = `${site.title} as data`;
  const description =
    'Every article, quotation, person, place, agency and tag of this archive, to be taken and worked with.';
  return {
    view: {
      description,
      facts: [
        counted(counts.articles, 'article'),
        counted(counts.quotes, 'quotation'),
        counted(counts.speakers, 'person', 'people'),
        ...(years === '' ? [] : [years]),
      ],
      withdrawn: withdrawnIn(archive),
      sets: DATA_KINDS.map((kind) => ({
        kind,
        says: DATA_SAYS[kind],
        records: counts[kind],
        files: files
          .filter((file) => file.kind === kind)
          .map(({ name, format, records }) => ({
            name,
            path: dataUrl(name),
            type: MEDIA_TYPES[format],
            records,
          })),
        schema: dataSchemaUrl(kind),
        fields: fieldsOf(kind),
      })),
      ...terms,
      twins: archive.articles.slice(0, 1).flatMap(({ id }) => twinsOf(id)),
    },
    jsonLd: graphOf([
      datasetOf(
        {
          title,
          description,
          address: absolute(DATA),
          lang: site.lang,
          licence: terms.licence,
          citation: terms.citation,
          years: years === '' ? null : years.replace('–', '/'),
        },
        files,
        absolute,
      ),
    ]),
  };
}
