import { newestAtom } from '#site/feeds.ts';

export const GET = newestAtom;
