import { listFeed, listFeedPaths } from '#site/list-feeds.ts';

export const getStaticPaths = listFeedPaths;
export const GET = listFeed;
