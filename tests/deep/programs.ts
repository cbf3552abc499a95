/**
 * Programs other than Node that some deep checks need. Run as a program, it installs missing ones on Debian as root,
 * all at once, because only one process at a time can.
 */
import { existsSync } from 'node:fs';
import { hasNginx, NGINX_PACKAGES } from '../hosting/nginx-server.ts';
import { hasJava, installOnDebian } from '../java/java.ts';

/** The path of EPUBCheck on Debian and Ubuntu. */
export const EPUBCHECK = '/usr/share/java/epubcheck.jar';

export const hasEpubcheck = (): boolean => existsSync(EPUBCHECK) && hasJava();

if (import.meta.main) {
  const missing = [
    ...(hasJava() ? [] : ['default-jre-headless']),
    ...(existsSync(EPUBCHECK) ? [] : ['epubcheck']),
    ...(hasNginx() ? [] : NGINX_PACKAGES),
  ];
  if (missing.length > 0) installOnDebian(missing.join(', '), missing);
}
