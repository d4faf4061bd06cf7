import { newestJson } from '#site/feeds.ts';

export const GET = newestJson;
