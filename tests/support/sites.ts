// The two built sites, read once in each test file that asks for them.
import { readSite } from './built-site.ts';
import { BASE, ORIGIN, builtSites } from './fixture-sites.ts';

const built = builtSites();

export const siteAtRoot = readSite(built.root, ORIGIN);
export const siteBelow = readSite(built.below, ORIGIN, BASE);
