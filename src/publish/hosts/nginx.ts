/**
 * The example for nginx, with the rules of the tables that the files for other hosts are made from. Run as a program
 * (`node src/publish/hosts/nginx.ts`), it renews those rules; a test checks that they are up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { LIFETIMES, REVALIDATED, FOR_OTHERS, POLICIES } from './host-rules.ts';

export const EXAMPLE = 'src/publish/hosts/nginx.conf';

/** Turns a pattern for a path without the base folder into one for `$uri`. */
const onUri = (pattern: RegExp, base: string): string => {
  const anchored = pattern.source.startsWith('^')
    ? `^${base}(?:${pattern.source.slice(1)}`
    : `^${base}(?:.*${pattern.source}`;
  return `"~${anchored.replaceAll('\\/', '/').replaceAll('"', '\\"')})"`;
};

const map = (name: string, rules: readonly (readonly [string, string])[], fallback: string): string =>
  [
    `map $uri $${name} {`,
    `    default "${fallback}";`,
    ...rules.map(([pattern, value]) => `    ${pattern} "${value}";`),
    '}\n\n',
  ].join('\n');

/**
 * The configuration of one server, to include in `http`.
 * @param listen a port, or an address with one
 * @param root the folder that contains the base folder, or the site itself if there is none
 */
export function nginxConfig({ listen, root, base }: Record<'listen' | 'root' | 'base', string>): string {
  const lifetimes = LIFETIMES.map(({ paths, cacheControl }) => [onUri(paths, base), cacheControl] as const);
  const policies = POLICIES.map(({ pattern, policy }) => [onUri(pattern, base), policy(base)] as const);
  const maps = [
    map('astana_lifetime', lifetimes, REVALIDATED),
    map('astana_policy', policies, ''),
    map('astana_for', [[onUri(FOR_OTHERS, base), 'cross-origin']], 'same-origin'),
  ].join('');
  return readFileSync(EXAMPLE, 'utf8')
    .replace(/^map [\s\S]*(?=^server )/m, () => maps)
    .replace(/(?<=^ *listen ).*(?=;)/m, () => listen)
    .replace(/(?<=^ *root ).*(?=;)/m, () => root)
    .replace(/(?<=error_page 404 ).*(?=;)/, () => `${base}404.html`);
}

if (import.meta.main)
  writeFileSync(EXAMPLE, nginxConfig({ listen: '80', root: '/var/www/astana-2004', base: '/' }));
