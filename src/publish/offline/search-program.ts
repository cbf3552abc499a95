import { fileURLToPath } from 'node:url';

/** What is asked of a bundler: the files that it writes, of which only programs have modules. */
type Written = Readonly<
  Record<
    string,
    {
      readonly fileName: string;
      readonly facadeModuleId?: string | null;
      readonly imports?: readonly string[];
    }
  >
>;

/** What answers, and what reads references, which it loads. */
const ENTRIES = ['search-box.ts', 'go-to.ts'].map((name) =>
  fileURLToPath(new URL(`../../search/client/${name}`, import.meta.url)),
);

/** Notes the files of the search's program, whose names only the bundler knows. */
export function searchProgram() {
  const files: string[] = [];
  const plugin = {
    name: 'search-program',
    generateBundle: (_: unknown, written: Written) => {
      const programs = ENTRIES.flatMap((entry) =>
        Object.values(written).filter(({ facadeModuleId }) => facadeModuleId === entry),
      );
      const needed = programs.flatMap(({ fileName, imports = [] }) => [fileName, ...imports]);
      files.push(...new Set(needed));
    },
  };
  return { files, plugin };
}
