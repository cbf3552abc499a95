/** The same texts built by Astro Starlight, which is installed for it and no part of the project. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../../../src/model/types.ts';
import { documentId } from './edition.ts';
import { FOLDER, RUN } from './project.ts';
import { measure } from './usage.ts';
import type { Usage } from './usage.ts';

/** The versions measured. */
const PACKAGES = { astro: '7.3.5', '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '7.3.1' };

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'http://localhost:4321',
  integrations: [
    starlight({
      title: 'Texts',
      defaultLocale: 'fr',
      locales: { fr: { label: 'Français', lang: 'fr' }, en: { label: 'English', lang: 'en' } },
      // None of its pages lists all others, as none of ours does.
      sidebar: [],
    }),
  ],
});
`;

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Installs it once; needs the registry of npm the first time. */
function installed(): string {
  const folder = join(FOLDER, 'starlight');
  if (existsSync(join(folder, 'node_modules/@astrojs/starlight'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'starlight-beside', private: true, type: 'module', dependencies: PACKAGES }),
  );
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  return folder;
}

/** @param project the folder whose texts it is to build */
export async function buildStarlight(project: string, documents: number): Promise<Usage> {
  const folder = installed();
  const aside = join(RUN, `before-starlight-${String(documents)}`);
  mkdirSync(join(aside, 'node_modules'), { recursive: true });
  for (const name of ['src', 'dist', '.astro', 'node_modules/.astro']) {
    if (existsSync(join(folder, name))) renameSync(join(folder, name), join(aside, name));
  }
  writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
  mkdirSync(join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'src/content.config.ts'), COLLECTIONS);
  for (const lang of LANGS) {
    mkdirSync(join(folder, 'src/content/docs', lang), { recursive: true });
    for (let number = 0; number < documents; number += 1) {
      const id = documentId(number);
      const text = readFileSync(join(project, 'content', id, `${lang}.md`), 'utf8');
      // It knows the title alone; the other lines above and below the text stand in it.
      const fields = new Map(
        [...text.matchAll(/^(\w+): (".*")$/gm)].map(([, name, value]) => [
          name,
          JSON.parse(value ?? '""') as string,
        ]),
      );
      const body = text.replace(/^---\n.*?\n---\n/s, '');
      const line = (name: string) => (fields.get(name) === undefined ? '' : `${fields.get(name) ?? ''}\n\n`);
      writeFileSync(
        join(folder, 'src/content/docs', lang, `${id}.md`),
        `---\ntitle: ${JSON.stringify(fields.get('title'))}\n---\n\n${line('subtitle')}${line('dateline')}${body}\n${line('closing')}`,
      );
    }
  }
  return measure([join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], folder);
}
