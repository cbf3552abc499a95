import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

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
    // No test leaves anything behind that another could see.
    isolate: false,
    // Names are sentences: print them whole.
    taskTitleValueFormatTruncate: 0,
    // A test without an assertion cannot fail.
    expect: { requireAssertions: true },
  },
});
