import { newestRss } from '#site/feeds.ts';

export const GET = newestRss;
