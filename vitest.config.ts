import { defineConfig } from "vitest/config";

/** Stories that tell again, at length, what a shorter one tells. */
const long = [
  "test/browser/at-rest.test.ts",
  "test/browser/clipboard.test.ts",
  "test/browser/clipboard-firefox.test.ts",
  "test/browser/firefox-notice.test.ts",
  "test/browser/flood.test.ts",
  "test/browser/lost-database-firefox.test.ts",
  "test/browser/passkey-refusals.test.ts",
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/score/**", "test/frameworks/**", "**/node_modules/**"],
          environment: "node",
          // Property tests take long on a busy machine; none of them waits for anything.
          testTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: "stories",
          include: ["test/{browser,score,frameworks}/*.test.ts"],
          exclude: long,
          globalSetup: ["test/browser/harness/build-first.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Each has a browser of its own and waits a good part of its time.
          maxWorkers: 3,
        },
      },
      {
        test: {
          name: "endurance",
          // With every case of the stories that go through some of them in `npm test`.
          include: [
            "test/endurance/**/*.endurance.ts",
            "test/browser/frame-zoo.test.ts",
            "test/browser/hostile-labels.test.ts",
            "test/browser/look-alikes.test.ts",
            "test/browser/lost-database.test.ts",
            "test/browser/passkey.test.ts",
            "test/browser/clickjacking.test.ts",
            "test/importers/damage.test.ts",
            "test/importers/faithful.test.ts",
            ...long,
          ],
          env: { EVERY_CASE: "yes" },
          globalSetup: ["test/browser/harness/build-first.ts"],
          testTimeout: 12 * 60 * 60_000,
          // Whoever opens several browsers on a busy machine takes its time.
          hookTimeout: 5 * 60_000,
          fileParallelism: false,
          disableConsoleIntercept: true,
        },
      },
    ],
  },
});
