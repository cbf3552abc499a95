/**
 * The configuration for nginx, made from the same tables as the files for other hosts. Run as a program (`node
 * src/publish/hosts/nginx.ts`), it writes the example beside it; a test checks that the example is up to date.
 */
import { writeFileSync } from 'node:fs';
import { COMMON_HEADERS } from '../policy/policy.ts';
import { LIFETIMES, REVALIDATED, MEDIA_TYPES, FOR_OTHERS, POLICIES } from './host-rules.ts';

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
    '}',
  ].join('\n');

/**
 * The configuration of one server, to include in `http`.
 * @param listen a port, or an address with one
 * @param root the folder that contains the base folder, or the site itself if there is none
 */
export function nginxConfig({ listen, root, base }: Record<'listen' | 'root' | 'base', string>): string {
  const lifetimes = LIFETIMES.map(({ paths, cacheControl }) => [onUri(paths, base), cacheControl] as const);
  const policies = POLICIES.map(({ pattern, policy }) => [onUri(pattern, base), policy(base)] as const);
  const types = Object.entries(MEDIA_TYPES).map(
    ([type, extensions]) => `        ${type} ${extensions.join(' ')};`,
  );
  const charsetTypes = Object.keys(MEDIA_TYPES).filter(
    (type) => type !== 'text/html' && /^text\/|xml$/.test(type),
  );
  return `# An example for nginx, in the folder of sites of the Debian package. Made by \`node src/publish/hosts/nginx.ts\`; change
# the address, the folder and the certificate, not the rules. \`npm run compress\` writes the packed files.
# Brotli: apt-get install libnginx-mod-http-brotli-static; without it leave out \`brotli_static\`.

${map('astana_lifetime', lifetimes, REVALIDATED)}

${map('astana_policy', policies, '')}

${map('astana_for', [[onUri(FOR_OTHERS, base), 'cross-origin']], 'same-origin')}

server {
    listen ${listen};
    server_name _;
    root ${root};
    index index.html;
    server_tokens off;
    # Behind a proxy nginx does not know the address that readers see.
    absolute_redirect off;

    types {
${types.join('\n')}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${charsetTypes.join(' ')};

    gzip_static on;
    gzip_vary on;
    brotli_static on;
    etag on;

    add_header Cache-Control $astana_lifetime always;
    add_header Content-Security-Policy $astana_policy always;
    add_header Cross-Origin-Resource-Policy $astana_for always;
${Object.entries(COMMON_HEADERS)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}

    error_page 404 ${base}404.html;

    location / {
        try_files $uri $uri/ @meant;
    }

    # An address with an encoded "#", or with the punctuation of the sentence that ends with it.
    location @meant {
        if ($uri ~ "^(.*/)#(.+)$") {
            return 301 $1#$2;
        }
        rewrite "^(/.*?)(?:[.,;:!?)\\]}'\\"]|»|”|’|…)+/?$" $1/ permanent;
        return 404;
    }

    # For other hosts.
    location ~ /_(?:headers|redirects)$ {
        return 404;
    }
}
`;
}

if (import.meta.main)
  writeFileSync(EXAMPLE, nginxConfig({ listen: '80', root: '/var/www/astana-2004', base: '/' }));
