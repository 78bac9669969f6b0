// The benchmark's rows in the browser, from the page that is published: `cargo xtask bench`, or alone with `--browser`.
//
// Engine rows are wall time of one busy thread, the best of some runs; the page has no finer clock than about 0.1 ms.
// Drawing rows come from a trace of the browser, which is finer.
//
// Usage: node bench.mjs [engine] [drawing] [inputs] [memory]; all, if none is named

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { chromium } from "@playwright/test";

import { at, drawing, inputs, open } from "./bench-drawing.mjs";
import { playing } from "./bench-memory.mjs";
import { BASE } from "./serve.mjs";
import { launch, port } from "./setting.mjs";

const RUNS = 5;
/** Processes, and copies under way. A script may have 100 processes. */
const FLOODS = [[5, 5], [5, 20], [50, 1_000], [100, 5_000]];
/** A drawing row is the best of so many: other programs of the machine only make it slower. */
const LOOKS = 3;

const script = (name) =>
  readFileSync(fileURLToPath(new URL(`../bench/${name}.scn`, import.meta.url)), "utf8");

const wanted = (name) => process.argv.length < 3 || process.argv.includes(name);
const url = `http://127.0.0.1:${port}${BASE}`;
const server = spawn(process.execPath, [fileURLToPath(new URL("serve.mjs", import.meta.url)), port], { stdio: ["ignore", "pipe", "inherit"] });
await once(server.stdout, "data");
const browser = await chromium.launch(launch);
try {
  console.log(`\nin the browser: Chromium ${browser.version()}, the published page, 1440 x 900`);
  const rows = { engine: engineRows, drawing: drawingRows, inputs: inputRows, memory: memoryRows };
  for (const [name, print] of Object.entries(rows)) {
    if (!wanted(name)) continue;
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await print(page);
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}

async function engineRows(page) {
  await page.goto(url);
  await page.waitForFunction(() => window.groupscope);
  for (const mode of ["off", "on", "checked"]) {
    const row = await page.evaluate(throughput, [script("eight-members"), mode, RUNS]);
    console.log(`${row.padStart(12)}  deliveries per second, ${mode === "checked" ? "trace on, all guarantees checked" : `trace ${mode}`}`);
  }
  const seeks = await page.evaluate(([text]) => window.groupscope.benchSeeks(text, 2000), [script("long-run")]);
  console.log(`\na run of ${seeks.events} events`);
  console.log(`${seeks.median_ms.toFixed(3).padStart(9)} ms  seek, median`);
  console.log(`${seeks.high_ms.toFixed(3).padStart(9)} ms  seek, 99th percentile`);
}

async function drawingRows(page) {
  console.log("\nmilliseconds of a frame while a run plays at 1 : 500 (script; the whole thread), and of a bare loop with as many shapes");
  console.log("processes  copies  circles  lines  labels |  script   99%    all   99% |   bare   99%    all   99% | script/bare");
  for (const [processes, copies] of FLOODS) {
    let best;
    for (let look = 0; look < LOOKS; look += 1) {
      const row = await drawing(browser, page, url, [processes, copies]);
      if (best === undefined || at(row.ours.script, 50) < at(best.ours.script, 50)) best = row;
    }
    const { shapes, ours, bare } = best;
    const ms = (values) => `${at(values, 50).toFixed(2).padStart(6)} ${at(values, 99).toFixed(2).padStart(5)}`;
    const counts = [[processes, 9], [copies, 7], [shapes.circles, 8], [shapes.lines, 6], [shapes.labels, 7]];
    const words = counts.map(([count, width]) => String(count).padStart(width)).join(" ");
    const times = [ours.script, ours.all, bare.script, bare.all].map(ms);
    const ratio = at(ours.script, 50) / at(bare.script, 50);
    console.log(`${words} | ${times[0]} ${times[1]} | ${times[2]} ${times[3]} | ${ratio.toFixed(2)}`);
  }
}

async function inputRows(page) {
  await open(page, url, script("long-run"));
  for (const [how, words] of [["step", "a step"], ["seek", "a seek"]]) {
    const { times, frames } = await inputs(page, how);
    const ms = [50, 99].map((percent) => `${at(times, percent).toFixed(1)} ms`).join(", ");
    console.log(`\n${words} in a run of 108,000 events, from the input to the frame that shows it: ${ms} (median, 99%); frames: ${at(frames, 50)}, ${at(frames, 99)}`);
  }
}

async function memoryRows(page) {
  const { rows, end, playing: still } = await playing(page, url);
  console.log("\na page that plays for ten minutes of its clock");
  const mb = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
  for (const { minutes, wasm, heap } of rows) console.log(`${minutes.toFixed(1).padStart(6)} min  WebAssembly ${mb(wasm)}, JavaScript ${mb(heap)}`);
  console.log(`then at ${end}, ${still ? "still playing" : "at rest"}`);
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
