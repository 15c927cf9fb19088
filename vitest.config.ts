import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Fast ones first; `slow` starts programs (the command line, judges, LibreOffice).
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{core,app,laws,xlsx,taskpane}/**/*.test.ts'],
          // A law over a hundred plans takes seconds on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'slow',
          include: ['test/{cli,contract,house,judges,host,planted}/**/*.test.ts'],
          // The Open XML SDK would die on a machine without ICU.
          env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      // The real office.js against a simulated Excel; it keeps singletons, so that each file gets a process of its own.
      {
        test: {
          name: 'excel',
          include: ['test/excel-host/**/*.test.ts'],
          pool: 'forks',
          isolate: true,
          testTimeout: 60_000,
        },
      },
      // A real browser on the built pages; one after the other, because they measure.
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          // After all others: a browser beside a dozen programs would be slow for reasons that are not the page's.
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
