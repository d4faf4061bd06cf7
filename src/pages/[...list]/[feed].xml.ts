import { listFeed, listFeedInputs, listFeedPaths } from '#site/list-feeds.ts';
import { followingFrom } from '#site/paths.ts';

export const getStaticPaths = followingFrom(listFeedPaths, listFeedInputs);
export const GET = listFeed;
