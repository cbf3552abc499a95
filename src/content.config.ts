import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Edition } from './edition/types.ts';
import { editionLoader } from './routes/edition-loader.ts';

export const collections = {
  // The loader has checked it and reported file and line; the schema only gives it its type.
  edition: defineCollection({ loader: editionLoader(), schema: z.custom<Edition>() }),
  about: defineCollection({ loader: glob({ base: './content/about', pattern: '*.md' }) }),
};
