/** What is asked of a bundler: its knowledge of one module. */
interface Modules {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/**
 * Names the one file for what several later programs share. What the first program of a page needs stays in that
 * program, so that a page starts with one file.
 * @returns `null` for a module that stays where the bundler puts it
 */
export function sharedProgram(id: string, modules: Modules): string | null {
  return isNeededAtOnce(id, modules) ? null : 'shared';
}

/** Whether a program that a page starts with imports a module, directly or through others. */
function isNeededAtOnce(id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = modules.getModuleInfo(id);
  return info !== null && (info.isEntry || info.importers.some((by) => isNeededAtOnce(by, modules, seen)));
}
