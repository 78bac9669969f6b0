// What drawing costs: script time of an animation frame while a run plays, beside a bare loop that paints as many circles,
// lines and labels on a canvas of the same size; and how long it is from an input to the frame that shows it.

/** Simulated microseconds that a copy is under way, on average. */
const WAY_US = 10_000;
/** Milliseconds of playing that are looked at, after as many to warm up. */
const LOOK_MS = 8_000;
const WARM_MS = 2_500;
const INPUTS = 60;

/** A run in which, while it plays, about so many copies are under way between so many processes. */
export function flood(processes, copies) {
  const names = Array.from({ length: processes }, (_, at) => `p${at}`);
  const senders = Math.min(processes, 5);
  const every = Math.round((WAY_US * senders * (processes - 1)) / copies);
  const count = Math.ceil(100_000 / every);
  const loads = names
    .slice(0, senders)
    .map((name, at) => `at ${1_000 + Math.round((at * every) / senders)}us ${name} multicasts ${count} messages to g every ${every}us`);
  return [
    "seed 7",
    `processes ${names.join(" ")}`,
    "network delay 8ms..12ms, unordered",
    `group g = ${names.join(" ")} with reliability none`,
    ...loads,
    "run until 100ms",
    "",
  ].join("\n");
}

/** Opens a script as if it had been kept, at a moment. */
export async function open(page, url, script, time_us = 0) {
  await page.goto(url);
  await page.waitForFunction(() => window.groupscope);
  // What the page keeps when it is left would take the place of what is put here.
  await page.goto(`${url}icon.svg`);
  await page.evaluate(([text, time]) => {
    localStorage.setItem("groupscope.script", text);
    localStorage.setItem("groupscope.place", `0 ${time} - -`);
  }, [script, time_us]);
  await page.goto(url);
  await page.waitForFunction(() => window.groupscope);
  await page.waitForFunction(() => !document.querySelector(".recording"), undefined, { timeout: 120_000 });
  await page.locator(".stops input").uncheck();
  // The space bar belongs to a box that has the focus.
  await page.evaluate(() => document.activeElement.blur());
}

/**
 * Script time and all time of the page's thread for each frame, in milliseconds, from a trace of the browser. It is time of the
 * processor, as far as the trace has it, so that other programs of the machine hardly matter.
 */
async function frames(browser, page) {
  await page.waitForTimeout(WARM_MS);
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"] });
  await page.waitForTimeout(LOOK_MS);
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  const fired = traceEvents.filter(({ name, ph }) => name === "FireAnimationFrame" && ph === "X");
  const busiest = mostFrequent(fired.map(({ pid, tid }) => `${pid} ${tid}`));
  const here = ({ pid, tid, ph }) => ph === "X" && `${pid} ${tid}` === busiest;
  const starts = fired.filter(here).map(({ ts }) => ts).sort((a, b) => a - b);
  const frameOf = (ts) => starts.findLastIndex((start) => start <= ts);
  const script = new Array(starts.length).fill(0);
  const all = new Array(starts.length).fill(0);
  for (const event of traceEvents.filter(here)) {
    const to = event.name === "FireAnimationFrame" ? script : event.name === "RunTask" ? all : undefined;
    // A task that paints a frame begins before the frame's script does.
    const frame = to === all ? frameOf(event.ts + event.dur) : frameOf(event.ts);
    if (to && frame >= 0) to[frame] += (event.tdur ?? event.dur) / 1000;
  }
  return { script, all, count: starts.length };
}

function mostFrequent(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

export function at(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? NaN;
}

/** What a frame costs while that run plays, and what a bare loop takes for as many shapes. */
export async function drawing(browser, page, url, [processes, copies]) {
  await open(page, url, flood(processes, copies), 30_000);
  const shapes = await page.evaluate(shapesOnStage);
  await page.keyboard.press("Space");
  const ours = await frames(browser, page);
  await page.keyboard.press("Space");
  await page.evaluate(bareLoop, shapes);
  const bare = await frames(browser, page);
  await page.evaluate(() => window.bareStop());
  return { processes, copies, shapes, ours, bare };
}

/** Runs in the page: how many circles, lines and labels it paints when it paints the whole stage. */
async function shapesOnStage() {
  const stage = document.querySelector(".stage canvas");
  const counts = { arc: 0, lineTo: 0, fillText: 0 };
  let onStage = true;
  const kept = {};
  const prototype = CanvasRenderingContext2D.prototype;
  for (const name of ["arc", "lineTo", "fillText", "drawImage"]) {
    kept[name] = prototype[name];
    prototype[name] = function (...given) {
      // The stage is painted first: its still shapes elsewhere, then a copy of them, then its moving ones.
      if (name === "drawImage" && this.canvas === stage) onStage = false;
      else if (name !== "drawImage" && (this.canvas === stage || onStage)) counts[name] += 1;
      return kept[name].apply(this, given);
    };
  }
  // Another height paints everything anew.
  stage.parentElement.style.paddingBottom = "3px";
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  Object.assign(prototype, kept);
  stage.parentElement.style.paddingBottom = "";
  return { circles: counts.arc, lines: counts.lineTo, labels: counts.fillText };
}

/** Runs in the page: paints as many shapes in every frame, each with a path of its own, and does nothing else. */
function bareLoop({ circles, lines, labels }) {
  const stage = document.querySelector(".stage canvas");
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [stage.width, stage.height];
  canvas.style.cssText = "position: fixed; inset: 60px auto auto 280px; z-index: 99";
  document.body.append(canvas);
  const context = canvas.getContext("2d");
  const { width, height } = canvas;
  const x = (at, now) => (at * 37 + now / 20) % width;
  const y = (at) => (at * 53) % height;
  let frame = 0;
  const paint = (now) => {
    context.clearRect(0, 0, width, height);
    context.strokeStyle = "#c3ccd9";
    for (let at = 0; at < lines; at += 1) {
      context.beginPath();
      context.moveTo(x(at, 0), y(at));
      context.lineTo(x(at + 7, 0), y(at + 7));
      context.stroke();
    }
    context.fillStyle = "#0066b8";
    for (let at = 0; at < circles; at += 1) {
      context.beginPath();
      context.arc(x(at, now), y(at), 7, 0, 2 * Math.PI);
      context.fill();
    }
    context.font = "600 12px sans-serif";
    for (let at = 0; at < labels; at += 1) context.fillText(`m${at}`, x(at, now), y(at));
    frame = requestAnimationFrame(paint);
  };
  frame = requestAnimationFrame(paint);
  window.bareStop = () => {
    cancelAnimationFrame(frame);
    canvas.remove();
  };
}

/** Milliseconds, and frames, from an input to the frame that shows what it did. `how` is `step` or `seek`. */
export async function inputs(page, how) {
  await page.emulateMedia({ reducedMotion: "reduce" });
  return page.evaluate(inputsToFrames, [how, INPUTS]);
}

/** Runs in the page. */
async function inputsToFrames([how, count]) {
  const prototype = CanvasRenderingContext2D.prototype;
  const { drawImage } = prototype;
  let painted = false;
  prototype.drawImage = function (...given) {
    painted = true;
    drawImage.apply(this, given);
  };
  const slider = document.querySelector(".scrubber input");
  const step = () => document.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
  const seek = (nth) => {
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
    setter.call(slider, String((nth * 7919) % Number(slider.max)));
    slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  /** Comes back when a frame has been made, with the number of that. */
  const frameMade = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
      }),
    );
  const times = [];
  const frames = [];
  for (let nth = 1; nth <= count; nth += 1) {
    await frameMade();
    // Somewhere within a frame, as a person would.
    await new Promise((resolve) => setTimeout(resolve, (nth * 5) % 16));
    painted = false;
    const start = performance.now();
    if (how === "step") step();
    else seek(nth);
    let passed = 0;
    do {
      await frameMade();
      passed += 1;
    } while (!painted && passed < 60);
    times.push(performance.now() - start);
    frames.push(passed);
  }
  prototype.drawImage = drawImage;
  return { times, frames };
}
