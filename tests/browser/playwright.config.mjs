// How the page is tried in a browser: an installed Chromium, a desktop and a phone, the release page in dist/.
//
// `cargo xtask test --only browser` builds the page, finds or installs Chromium and then calls Playwright with this
// file. To run one test by hand, once that has been done:
//
//     npx playwright test smoke --project desktop

import { defineConfig } from "@playwright/test";

import { BASE } from "./serve.mjs";
import { launch, port } from "./setting.mjs";

const url = `http://127.0.0.1:${port}${BASE}`;

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.mjs",
  outputDir: "test-results",
  reporter: "list",
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Only so that a test that hangs comes to an end; a busy machine may be slow.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  use: {
    baseURL: url,
    launchOptions: launch,
    trace: "retain-on-failure",
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1440, height: 900 } } },
    // What a page takes of memory is the same on a smaller canvas: measured once.
    { name: "phone", use: { viewport: { width: 390, height: 844 }, hasTouch: true }, testIgnore: "memory.spec.mjs" },
  ],
  webServer: { command: `node serve.mjs ${port}`, url, reuseExistingServer: false },
});
