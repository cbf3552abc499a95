import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Whole builds first, which take longest: so no processor waits at the end. */
class BuildsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => (moduleId.includes('/tests/build/') ? 0 : 1);
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/{unit,content,build}/**/*.test.ts'],
    // These only end a test that hangs: on a busy machine a build takes minutes.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // By default it leaves one processor free, and mostly waits for builds.
    maxWorkers: 2,
    allowOnly: false,
    sequence: { sequencer: BuildsFirst },
    // No test leaves anything behind that another could see.
    isolate: false,
    // Names are sentences: print them whole.
    taskTitleValueFormatTruncate: 0,
    // A test without an assertion cannot fail.
    expect: { requireAssertions: true },
  },
});
