/**
 * Programs other than Node that some deep checks need. Run as a program, it installs missing ones on Debian as root,
 * all at once, because only one process at a time can.
 */
import { existsSync } from 'node:fs';
import { installOnDebian } from '../browser/debian.ts';
import { fetchEngines, missingPackages } from '../engines/engines.ts';
import { hasNginx, NGINX_PACKAGES } from '../hosting/nginx-server.ts';
import { hasJava } from '../java/java.ts';

/** The path of EPUBCheck on Debian and Ubuntu. */
export const EPUBCHECK = '/usr/share/java/epubcheck.jar';

export const hasEpubcheck = (): boolean => existsSync(EPUBCHECK) && hasJava();

if (import.meta.main) {
  installOnDebian([
    ...(hasJava() ? [] : ['default-jre-headless']),
    ...(existsSync(EPUBCHECK) ? [] : ['epubcheck']),
    ...(hasNginx() ? [] : NGINX_PACKAGES),
    ...missingPackages(),
  ]);
  fetchEngines();
}
