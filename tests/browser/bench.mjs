// The benchmark's rows in the browser, from the page that is published: `cargo xtask bench`.
//
// Wall time of one busy thread, the best of some runs. The page has no finer clock than about 0.1 ms.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { chromium } from "@playwright/test";

import { BASE } from "./serve.mjs";
import { launch, port } from "./setting.mjs";

const RUNS = 5;
const script = (name) =>
  readFileSync(fileURLToPath(new URL(`../bench/${name}.scn`, import.meta.url)), "utf8");

const server = spawn(process.execPath, [fileURLToPath(new URL("serve.mjs", import.meta.url)), port], { stdio: ["ignore", "pipe", "inherit"] });
await once(server.stdout, "data");
const browser = await chromium.launch(launch);
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}${BASE}`);
  await page.waitForFunction(() => window.groupscope);
  console.log(`\nin the browser: Chromium ${browser.version()}, the published page`);
  for (const mode of ["off", "on", "checked"]) {
    const row = await page.evaluate(throughput, [script("eight-members"), mode, RUNS]);
    console.log(`${row.padStart(12)}  deliveries per second, ${mode === "checked" ? "trace on, all guarantees checked" : `trace ${mode}`}`);
  }
  const seeks = await page.evaluate(([text]) => window.groupscope.benchSeeks(text, 2000), [script("long-run")]);
  console.log(`\na run of ${seeks.events} events`);
  console.log(`${seeks.median_ms.toFixed(3).padStart(9)} ms  seek, median`);
  console.log(`${seeks.high_ms.toFixed(3).padStart(9)} ms  seek, 99th percentile`);
} finally {
  await browser.close();
  server.kill();
}

/** Runs in the page. */
function throughput([text, mode, runs]) {
  const deliveries = window.groupscope.bench(text, "on").deliveries;
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    window.groupscope.bench(text, mode);
    best = Math.min(best, performance.now() - start);
  }
  return ((1000 * deliveries) / best).toFixed(0);
}
