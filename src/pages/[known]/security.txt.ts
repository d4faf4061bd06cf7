import { security, securityPaths } from '#site/security.ts';

export const getStaticPaths = securityPaths;
export const GET = security;
