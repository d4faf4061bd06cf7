// Makes pages with compiled code (bundle.ts): which there are, on what each depends, and its bytes. What Astro does
// with its pages at the end of its own build is done here, for as many of them as are asked for.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Settings } from '#intake/settings.ts';
import { BUNDLES, RENDERER } from './bundle.ts';
import type { BundleRecord } from './bundle.ts';

/** One file of the site that a route makes. */
export interface Page {
  /** Where it lies below the output folder. */
  readonly path: string;
  /**
   * All that it says, or what all that follows from, as a value that can be printed as JSON; null where only making it
   * can tell.
   */
  readonly inputs: (() => unknown) | null;
  readonly render: () => Promise<Uint8Array>;
}

export interface Route {
  /** The module’s path: `src/pages/index.astro`. */
  readonly name: string;
  /** Loads its code, as far as that can be before the pages are given what to say. */
  readonly load: () => Promise<unknown>;
  /** All its pages, in the order in which the route gives them. */
  readonly pages: () => Promise<ReadonlyArray<Page>>;
}

type Params = Readonly<Record<string, string | undefined>>;

interface StaticPath {
  readonly params: Params;
  readonly props?: Readonly<Record<string, unknown>>;
}

/** What a module in `src/pages/` exports besides its page. */
interface RouteModule {
  readonly getStaticPaths?: (() => ReadonlyArray<StaticPath>) & {
    /** As `followingFrom` in `src/site/paths.ts` adds it. */
    readonly inputs?: (props: Readonly<Record<string, unknown>>) => unknown;
  };
}

/** Routes as Astro 7 describes them to the code it compiles. */
interface RouteData {
  readonly component: string;
  readonly pathname?: string;
  readonly type: string;
  readonly prerender: boolean;
  readonly segments: ReadonlyArray<
    ReadonlyArray<{ readonly content: string; readonly dynamic: boolean; readonly spread: boolean }>
  >;
}

interface App {
  readonly manifest: { readonly routes: ReadonlyArray<{ readonly routeData: RouteData }> };
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
  readonly getComponentByRoute: (route: RouteData) => Promise<RouteModule>;
  readonly render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

/** Opens the bundle of a key. @throws TypeError when it is not of the form known here: of another Astro */
export async function openRenderer(
  key: string,
  { entry, routes }: BundleRecord,
  settings: Pick<Settings, 'siteUrl' | 'base'>,
): Promise<Route[]> {
  const file = join(BUNDLES, key, RENDERER, entry);
  const { app } = (await import(pathToFileURL(file).href)) as { app?: App };
  if (typeof app?.setInternals !== 'function' || typeof app.getComponentByRoute !== 'function')
    throw new TypeError('the pages were compiled by another version of Astro than 7');
  // Of what Astro's own build tells the compiled code, these are what it asks for: styles, and no scripts of integrations.
  app.setInternals({ pagesByKeys: new Map(routes), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: SILENT } } });
  return app.manifest.routes
    .map(({ routeData }) => routeData)
    .filter(({ prerender, type }) => prerender && (type === 'page' || type === 'endpoint'))
    .filter(({ component }) => component.startsWith('src/'))
    .map((route) => ({
      name: route.component,
      load: () => app.getComponentByRoute(route),
      pages: () => pagesOf(app, route, settings),
    }));
}

/** What goes wrong is thrown; what is merely told, nobody needs to know. */
const SILENT = { write: () => true };

async function pagesOf(
  app: App,
  route: RouteData,
  { siteUrl, base }: Pick<Settings, 'siteUrl' | 'base'>,
): Promise<Page[]> {
  const { getStaticPaths } = await app.getComponentByRoute(route);
  const paths: ReadonlyArray<StaticPath> = getStaticPaths?.() ?? [{ params: {} }];
  const inputs = getStaticPaths?.inputs;
  return paths.map(({ params, props = {} }) => {
    const address = addressOf(route, params);
    return {
      path: fileOf(route, address),
      inputs: inputs ? () => inputs(props) : null,
      render: async () => {
        const asked = base + address.slice(1) + (isNamedByParams(route) ? '/' : '');
        const request = new Request(new URL(encodeURI(asked), siteUrl));
        const response = await app.render(request, { routeData: route });
        if (!response.ok && response.status !== NOT_FOUND)
          throw new Error(`${address} answers ${response.status}`);
        return response.bytes();
      },
    };
  });
}

const NOT_FOUND = 404;

/** Path of a page from the site’s root; that of a page ends in a slash, that of an endpoint does not. */
function addressOf({ segments, type }: RouteData, params: Params): string {
  const path = segments
    .map((parts) =>
      parts
        .map(({ content, dynamic, spread }) =>
          dynamic ? (params[spread ? content.slice('...'.length) : content] ?? '') : content,
        )
        .join(''),
    )
    .filter((segment) => segment !== '')
    .map((segment) => `/${segment}`)
    .join('');
  return type === 'page' ? `${path}/` : path;
}

/** Astro 7 finds an endpoint whose whole name is a parameter under an address that ends in a slash. */
function isNamedByParams({ type, segments }: RouteData): boolean {
  return type === 'endpoint' && segments.at(-1)?.at(-1)?.dynamic === true;
}

function fileOf({ type }: RouteData, address: string): string {
  if (type === 'endpoint') return address.slice(1);
  // The one page that hosts look for under its own name.
  return address === '/404/' ? '404.html' : `${address.slice(1)}index.html`;
}
