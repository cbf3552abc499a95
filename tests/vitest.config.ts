import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/{unit,content,build}/**/*.test.ts'],
    // These end a test that hangs, and decide nothing else: on a busy machine a build takes minutes.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Left to itself it keeps a processor back, and most of its time it waits for builds.
    maxWorkers: 2,
    allowOnly: false,
    // No test leaves anything behind that another could see.
    isolate: false,
    // Names are sentences: print them whole.
    taskTitleValueFormatTruncate: 0,
    // A test that asserts nothing cannot go red.
    expect: { requireAssertions: true },
  },
});
