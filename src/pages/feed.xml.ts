import { newestFeed } from '#site/feeds.ts';

export const GET = newestFeed;
