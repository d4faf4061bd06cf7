import { speakerFeed, speakerFeedPaths } from '#site/speaker-feed.ts';

export const getStaticPaths = speakerFeedPaths;
export const GET = speakerFeed;
