// What the worker uses of the service worker’s world, which TypeScript’s DOM library leaves out.

export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface InstallEvent extends LastingEvent {
  /** Says which requests the worker is not asked about; not in every browser. */
  readonly addRoutes?: (rules: {
    readonly condition: { readonly urlPattern: { readonly pathname: string } };
    readonly source: 'network';
  }) => Promise<void>;
}

export interface AskedEvent extends LastingEvent {
  readonly request: Request;
  /** The browser’s own request for a page, begun before the worker was awake. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}

/** Where things lie on this site, as `sw.js` says it. */
export interface Places {
  readonly assets: string;
  readonly search: string;
  readonly offline: string;
}

interface WorkerScope {
  readonly places: Places;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      type: 'window';
      includeUncontrolled: boolean;
    }): Promise<ReadonlyArray<{ readonly url: string }>>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listener: (event: InstallEvent) => void): void;
  addEventListener(type: 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
}

export const worker = self as unknown as WorkerScope;

/** Path of the site the worker serves. */
export const BASE = new URL(worker.registration.scope).pathname;
