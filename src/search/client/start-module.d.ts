/** Made by `start-module.ts`. */
declare module 'virtual:search-start' {
  /* eslint-disable @typescript-eslint/consistent-type-imports -- A declared module cannot import by a relative path. */
  const starts: import('../../model/types.ts').PerLang<import('./start.ts').SearchStart>;
  export default starts;
}
