import { openSearch } from '#site/open-search.ts';

export const GET = openSearch;
