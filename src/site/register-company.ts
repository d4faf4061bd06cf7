// What goes with a place, an agency or a tag: told on the first page of each.
import type { Entry } from '#archive/archive.ts';
import { mostNamed, quotedIn } from '#archive/company.ts';
import type { Register } from '#archive/ids.ts';
import type { Company } from '#archive/views/register.ts';
import { namedTallies } from './register-page.ts';

/** So much of each kind is named. */
const MOST = 12;

type CompanyOf = (entry: Entry<Register>) => Company;

const tags: CompanyOf = ({ id, articles }) => ({
  title: 'Often together with',
  named: namedTallies(
    'tags',
    mostNamed(articles, (article) => article.tags.filter((tag) => tag !== id), MOST),
  ),
});

const about: CompanyOf = ({ articles }) => ({
  title: 'Most about',
  named: namedTallies(
    'tags',
    mostNamed(articles, (article) => article.tags, MOST),
  ),
});

const quoted: CompanyOf = ({ articles }) => ({
  title: 'Quoted most',
  named: namedTallies('speakers', mostNamed(articles, quotedIn, MOST)),
});

const filedFrom: CompanyOf = ({ articles }) => ({
  title: 'Filed most from',
  named: namedTallies(
    'places',
    mostNamed(articles, ({ place }) => (place ? [place] : []), MOST),
  ),
});

const filedBy: CompanyOf = ({ articles }) => ({
  title: 'Filed by',
  named: namedTallies(
    'sources',
    mostNamed(articles, ({ source }) => (source ? [source] : []), MOST),
  ),
});

const COMPANY: Readonly<Record<Register, ReadonlyArray<CompanyOf>>> = {
  speakers: [],
  places: [quoted, about, filedBy],
  sources: [filedFrom, about],
  tags: [tags, quoted],
};

/** Costs what the articles of the entry are. */
export function companyOf(register: Register, entry: Entry<Register>): Company[] {
  return COMPANY[register].map((kind) => kind(entry)).filter(({ named }) => named.length > 0);
}
