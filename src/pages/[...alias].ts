import { redirect, redirectPaths } from '#site/redirects.ts';

export const getStaticPaths = redirectPaths;
export const GET = redirect;
