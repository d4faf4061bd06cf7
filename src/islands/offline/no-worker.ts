// Stands where the service worker stood when the site keeps no copies (`offline: false`), and in the
// live preview: browsers that have the worker come for its newest version, find this, and are rid of it.
import { forgetCopies } from './caches.ts';
import { BASE, worker } from './worker-scope.ts';

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.allSettled([forgetCopies(BASE), worker.registration.unregister()]));
});
