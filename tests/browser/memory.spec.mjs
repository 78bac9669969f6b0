// A run that is left playing for ten minutes of the page's clock takes no more memory than at the beginning, but for what its
// trace itself takes. Nobody waits for the clock: a frame comes right after the other.

import { CHATTER, FRAME_MS, MINUTES, faster } from "./bench-memory.mjs";
import { expect, plays, test } from "./page.mjs";

/** What an event of the trace takes, indexes included (ARCHITECTURE.md, "Decided once"). */
const EVENT_BYTES = 49;

// Thousands of frames: to record them would take longer than they do, and memory.
test.use({ trace: "off" });

test("ten minutes of playing take no memory beyond the trace", async ({ page }) => {
  test.setTimeout(600_000);
  await page.addInitScript(faster, FRAME_MS);
  await plays(page, CHATTER);
  await page.keyboard.press("End");
  const events = Number((await page.locator(".clock-event").innerText()).match(/\d+/)[0]);
  await page.keyboard.press("Home");
  await page.locator(".stops input").uncheck();
  await page.evaluate(() => document.activeElement.blur());
  const protocol = await page.context().newCDPSession(page);
  const played = async (minutes) => {
    const until = (await page.evaluate(() => window.pageClock)) + minutes * 60_000;
    await page.waitForFunction((until) => window.pageClock >= until, until, { timeout: 500_000, polling: 200 });
    await protocol.send("HeapProfiler.collectGarbage");
    const { usedSize } = await protocol.send("Runtime.getHeapUsage");
    return { heap: usedSize, wasm: await page.evaluate(() => window.wasmMemory.buffer.byteLength) };
  };
  await page.keyboard.press("Space");
  // The first minute fills what is kept for reuse: pictures off screen, snapshots, words.
  const before = await played(1);
  const after = await played(MINUTES - 1);
  await expect(page.getByRole("button", { name: "Pause", exact: true }), "it still plays").toBeVisible();
  const grown = { heap: after.heap - before.heap, wasm: after.wasm - before.wasm };
  const trace = events * EVENT_BYTES;
  // The trace is all there before playing begins, so nothing need grow. WebAssembly memory grows by pages and is never given
  // back, and the browser's heap breathes; what leaks in every frame would come to more: 5,400 frames that keep 125 bytes
  // each are as large as this trace.
  expect(grown.heap + grown.wasm, JSON.stringify({ grown, events })).toBeLessThan(trace);
});
