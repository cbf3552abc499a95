/** nginx with the example's configuration. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressSite } from '../../src/publish/hosts/compress.ts';
import { nginxConfig } from '../../src/publish/hosts/nginx.ts';
import type { Host } from './hosts.ts';

/** Where Debian's packages put nginx modules. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
export const NGINX_PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static'];

const run = (command: string, args: readonly string[]) => spawnSync(command, [...args], { encoding: 'utf8' });

export const hasNginx = (): boolean => run('nginx', ['-v']).status === 0 && existsSync(BROTLI);

/** Serves a site as the example would, compressed files included. */
export async function startNginx(site: string, base: string, port: number): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const root = join(folder, 'root');
  mkdirSync(join(root, base), { recursive: true });
  cpSync(site, join(root, base), { recursive: true });
  await compressSite(join(root, base));
  const config = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    config,
    [
      `load_module ${BROTLI};`,
      'daemon off;',
      'worker_processes 1;',
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `pid ${folder}/nginx.pid;`,
      `error_log ${folder}/error.log warn;`,
      'events {}',
      'http {',
      'access_log off;',
      ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
      nginxConfig({ listen: `127.0.0.1:${String(port)}`, root, base }),
      '}',
    ].join('\n'),
  );
  const tested = run('nginx', ['-t', '-p', folder, '-c', config]);
  if (tested.status !== 0) throw new Error(`nginx refuses the configuration: ${tested.stderr}`);
  const server = spawn('nginx', ['-p', folder, '-c', config], { stdio: 'ignore' });
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    stop: () => {
      server.kill('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
