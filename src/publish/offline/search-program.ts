/** What is asked of a bundler: the files that it writes, of which only programs have modules. */
interface Written {
  readonly fileName: string;
  readonly facadeModuleId?: string | null;
  readonly imports?: readonly string[];
}

/** What answers a query, and what reads references for it. */
const ENTRIES = ['search-box.ts', 'go-to.ts'];

/** Notes the files of the search's program, whose names only the bundler knows. */
export function searchProgram() {
  const files: string[] = [];
  const plugin = {
    name: 'search-program',
    generateBundle: (_: unknown, written: Readonly<Record<string, Written>>) => {
      const needed = ENTRIES.flatMap((entry) =>
        Object.values(written)
          .filter(({ facadeModuleId }) => facadeModuleId?.endsWith(`/search/client/${entry}`))
          .flatMap(({ fileName, imports = [] }) => [fileName, ...imports]),
      );
      files.push(...new Set(needed));
    },
  };
  return { files, plugin };
}
