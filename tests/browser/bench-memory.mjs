// Whether a page that is left playing grows: its WebAssembly memory and its JavaScript heap, over ten minutes of its clock.

import { open } from "./bench-drawing.mjs";

/** Minutes of the page's clock. */
export const MINUTES = 10;
/** What the page's clock goes on by in a frame: as much as it takes for one frame at most (web/src/player.rs). */
export const FRAME_MS = 100;

/** Three members that multicast to each other all the time, for longer than is played: at 1 : 500, ten minutes are 1.2 s. */
export const CHATTER = `seed 7
processes p q r
network delay 8ms..12ms, fifo
group g = p q r with membership gmp, order fifo
at 10ms p multicasts 300 messages to g every 5ms
at 12ms r multicasts 300 messages to g every 5ms
run until 1600ms
`;

/** Sizes in bytes at the beginning and after every second minute. */
export async function playing(page, url) {
  await page.addInitScript(faster, FRAME_MS);
  await open(page, url, CHATTER);
  const protocol = await page.context().newCDPSession(page);
  const look = async () => {
    await protocol.send("HeapProfiler.collectGarbage");
    const { usedSize } = await protocol.send("Runtime.getHeapUsage");
    const [wasm, clock] = await page.evaluate(() => [window.wasmMemory.buffer.byteLength, window.pageClock]);
    return { minutes: clock / 60_000, wasm, heap: usedSize };
  };
  const rows = [];
  await page.keyboard.press("Space");
  for (let minutes = 0; minutes <= MINUTES; minutes += 2) {
    await page.waitForFunction((until) => window.pageClock >= until, minutes * 60_000, { timeout: 600_000, polling: 500 });
    rows.push(await look());
  }
  const end = await page.locator(".clock").textContent();
  const playing = await page.getByRole("button", { name: "Pause", exact: true }).isVisible();
  return { rows, end, playing };
}

/**
 * Runs in the page before it starts: one frame comes right after the other, and is told a clock that goes on by so much each
 * time; and the engine's memory is within reach.
 */
export function faster(frame_ms) {
  window.pageClock = 0;
  let asked = new Map();
  let number = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = asked;
    asked = new Map();
    window.pageClock += frame_ms;
    for (const act of now.values()) act(window.pageClock);
  };
  window.requestAnimationFrame = (act) => {
    if (asked.size === 0) port2.postMessage(undefined);
    asked.set((number += 1), act);
    return number;
  };
  window.cancelAnimationFrame = (which) => asked.delete(which);
  const remember = (result) => {
    window.wasmMemory ??= (result.instance ?? result).exports.memory;
    return result;
  };
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const instantiate = WebAssembly[name].bind(WebAssembly);
    WebAssembly[name] = (...given) => instantiate(...given).then(remember);
  }
}
