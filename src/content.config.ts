import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { editionLoader } from './site/edition-loader.ts';

export const collections = {
  edition: defineCollection({ loader: editionLoader() }),
  about: defineCollection({ loader: glob({ base: './content/about', pattern: '*.md' }) }),
};
