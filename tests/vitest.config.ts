import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/{unit,content,build}/**/*.test.ts'],
    // Builds and servers take a while on a busy machine.
    testTimeout: 60_000,
    allowOnly: false,
    // No test leaves anything behind that another could see.
    isolate: false,
    // Names are sentences: print them whole.
    taskTitleValueFormatTruncate: 0,
    // A test that asserts nothing cannot go red.
    expect: { requireAssertions: true },
  },
});
