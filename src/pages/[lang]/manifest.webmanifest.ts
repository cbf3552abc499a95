import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { useMessages } from '../../i18n/index.ts';
import { href } from '../../routes/href.ts';
import { languagePaths } from '../../routes/static-paths.ts';
import { homePath, iconPath } from '../../edition/urls.ts';

export const getStaticPaths = languagePaths satisfies GetStaticPaths;

/** How a browser installs the site, in one language; with an address bar, because readers cite addresses. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang } }) => {
  const t = useMessages(lang);
  const icon = (name: Parameters<typeof iconPath>[0], size: number, purpose: string) => ({
    src: href(iconPath(name)),
    sizes: `${String(size)}x${String(size)}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: href(homePath(lang)),
    name: `${t('site.name')} – ${t('language.name')}`,
    short_name: t('site.name'),
    description: t('home.description'),
    lang,
    dir: 'ltr',
    start_url: href(homePath(lang)),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: '#fdfcf9',
    theme_color: '#fdfcf9',
    icons: [icon('192', 192, 'any'), icon('512', 512, 'any'), icon('maskable', 512, 'maskable')],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
