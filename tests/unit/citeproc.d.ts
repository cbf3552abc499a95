/** The part of citeproc-js that the tests use; the package has no types of its own. */
declare module 'citeproc' {
  interface System {
    retrieveLocale: (lang: string) => string;
    retrieveItem: (id: string) => unknown;
  }
  class Engine {
    constructor(system: System, style: string, lang: string, forceLang: boolean);
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]] | false;
    makeCitationCluster(items: readonly { id: string }[]): string;
  }
  const CSL: { Engine: new (...args: ConstructorParameters<typeof Engine>) => Engine };
  export default CSL;
}
