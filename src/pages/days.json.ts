import { dayList } from '#site/date-pages.ts';

export const GET = dayList;
