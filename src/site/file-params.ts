/**
 * The parameters of the route `[stem].[extension]` for a file. Only a route with a dot in it is one of a file to Astro's
 * development server; it takes the first dot of the name for that of the route.
 */
export function fileParams(path: string): { stem: string; extension: string } {
  const [stem = '', ...extensions] = path.slice(path.lastIndexOf('/') + 1).split('.');
  return { stem, extension: extensions.join('.') };
}
