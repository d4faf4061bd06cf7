import { llms } from '#site/llms.ts';

export const GET = llms;
