import type { APIRoute } from 'astro';
import { linkTo } from '#components/navigation/link-to.ts';
import { siteContent } from '#wiring/node.ts';

/** What a phone needs to put the site on its home screen. */
export const GET: APIRoute = async () => {
  const { site } = await siteContent();
  const manifest = {
    name: site.name,
    short_name: site.name,
    description: site.tagline,
    lang: 'vi',
    start_url: linkTo(''),
    scope: linkTo(''),
    display: 'standalone',
    background_color: '#fffdf8',
    theme_color: '#fffdf8',
    icons: [
      { src: linkTo('icons/mark.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: linkTo('icons/mark-192.png'), sizes: '192x192', type: 'image/png' },
      { src: linkTo('icons/mark-512.png'), sizes: '512x512', type: 'image/png' },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
