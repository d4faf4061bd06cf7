import { searchNames } from '#site/search-page.ts';

export const GET = searchNames;
