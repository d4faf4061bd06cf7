import { feedList } from '#site/feeds-page.ts';

export const GET = feedList;
