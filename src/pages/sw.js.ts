import { serviceWorker } from '#site/service-worker.ts';

export const GET = serviceWorker;
