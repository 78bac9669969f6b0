// A first visit loads only what can be stepped; the rest comes afterwards, is waited for when it is asked for early, and
// is not missed by the lesson when it cannot be loaded.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { BASE } from "./serve.mjs";
import { expect, opened, picture, test } from "./page.mjs";

const LATER = "**/split_later.wasm";
const LATER_STYLES = "**/later.css";
const BUDGET_BYTES = 300_000;

/** Holds the later part back until the returned function is called. */
async function heldBack(page) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  for (const part of [LATER_STYLES, LATER]) {
    await page.route(part, async (route) => {
      await released;
      await route.continue();
    });
  }
  return release;
}

async function stepToTheEnd(page) {
  await page.getByRole("switch", { name: /Flush before a view/ }).click();
  const step = page.getByRole("button", { name: "Step", exact: true });
  for (let steps = 0; steps < 80 && (await step.isEnabled()); steps += 1) await page.keyboard.press("ArrowRight");
  await expect(step).toBeDisabled();
  await expect(page.locator("[aria-live=polite]")).toContainText("the end of the run");
  await expect(page.locator(".steps .current")).toContainText("The same messages, the same view");
}

const frames = (page) =>
  page.evaluate(() =>
    [".top", ".left", ".stage", ".diagram", ".right", ".tabs", ".panel", ".transport"].map((selector) => {
      const { x, y, width } = document.querySelector(selector).getBoundingClientRect();
      return [selector, x, y, width];
    }),
  );

test("the first lesson is stepped to its end with what is transferred before the later part", async ({ page }) => {
  const transferred = new Map();
  page.on("requestfinished", (request) => {
    const path = new URL(request.url()).pathname.slice(BASE.length) || "index.html";
    const file = fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));
    transferred.set(path, gzipSync(readFileSync(file)).length);
  });
  const release = await heldBack(page);
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true });
  });
  await opened(page);
  await picture(page, "later-0-first-picture");
  await stepToTheEnd(page);

  expect([...transferred.keys()].sort()).toEqual(
    expect.arrayContaining(["boot.js", "groupscope-web.js", "groupscope-web_bg.wasm", "index.html", "style.css"]),
  );
  expect(["split_later.wasm", "later.css"].filter((file) => transferred.has(file))).toEqual([]);
  const bytes = [...transferred.values()].reduce((sum, bytes) => sum + bytes, 0);
  expect(bytes, [...transferred].join("\n")).toBeLessThanOrEqual(BUDGET_BYTES);

  await expect(page.locator(".panel")).toContainText("Loading");
  await picture(page, "later-1-stepped");
  const before = await frames(page);
  const canvases = await page.$$(".picture canvas");
  await page.evaluate(() => (window.shifts.length = 0));
  release();
  await expect(page.locator(".panel .inspected")).toBeVisible();
  expect(await frames(page)).toEqual(before);
  for (const canvas of canvases) {
    expect(await canvas.evaluate((it) => it.isConnected), "a picture is not made anew").toBe(true);
  }
  await picture(page, "later-2-here");
  expect(await page.evaluate(() => window.shifts.map((shift) => shift.value))).toEqual([]);
});

test("what is asked for before the later part is here waits for it", async ({ page }) => {
  const release = await heldBack(page);
  await opened(page);
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("e");
  await expect(page.locator(".left")).toContainText("Loading");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Loading" })).toBeVisible();
  await picture(page, "later-3-asked-early");
  release();
  await expect(page.getByRole("textbox", { name: "Link" })).toHaveValue(/#/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("textbox", { name: /Script/ })).toHaveValue(/processes/);
});

test("a step taken before the sentences are here is told when they are", async ({ page }) => {
  const release = await heldBack(page);
  await opened(page);
  await page.getByRole("switch", { name: /Flush before a view/ }).click();
  await page.keyboard.press("ArrowRight");
  const announced = page.locator("[aria-live=polite]");
  await expect(announced).toHaveText("10.0 ms.");
  release();
  await expect(announced).toContainText("multicasts m1");
});

test("somebody who follows a link does not see another run first", async ({ page }) => {
  await opened(page);
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowRight");
  const clock = await page.locator(".clock").textContent();
  await page.getByRole("button", { name: "Share" }).click();
  const link = await page.getByRole("textbox", { name: "Link" }).inputValue();

  const release = await heldBack(page);
  const asked = page.waitForRequest(LATER);
  await page.goto("about:blank");
  await page.goto(link, { waitUntil: "commit" });
  await asked;
  await expect(page.locator(".clock")).toHaveCount(0);
  release();
  await expect(page.locator(".clock")).toHaveText(clock);
});

test("a script of one's own is not lost when the part that reads it does not come", async ({ browser, baseURL }, { project }) => {
  // A page of its own: that a file cannot be loaded is an error in the browser's log.
  const page = await browser.newPage({ ...project.use, baseURL });
  await opened(page);
  await page.keyboard.press("e");
  const editor = page.getByRole("textbox", { name: /Script/ });
  await editor.fill(`${await editor.inputValue()}\n# my own words\n`);
  await page.keyboard.press("Escape");
  await page.route(LATER, (route) => route.abort());
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("could not be loaded");
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowRight");
  await page.unroute(LATER);
  await page.getByRole("button", { name: "Try again" }).first().click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.keyboard.press("e");
  await expect(page.getByRole("textbox", { name: /Script/ })).toHaveValue(/my own words/);
  await page.close();
});

for (const [what, answer] of [
  ["cannot be reached", (route) => route.abort()],
  ["is that of another build", (route) => route.fulfill({ contentType: "application/wasm", body: "not this one" })],
]) {
  test(`a later part that ${what} is said to be missing, the lesson goes on, and it can be tried again`, async ({ browser, baseURL }, { project }) => {
    const page = await browser.newPage({ ...project.use, baseURL });
    await page.route(LATER, answer);
    await opened(page);
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("could not be loaded");
    await picture(page, "later-4-missing");
    await stepToTheEnd(page);

    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(alert).toContainText("could not be loaded");
    await page.unroute(LATER);
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(alert).toHaveCount(0);
    await expect(page.locator(".panel .inspected")).toBeVisible();
    await page.close();
  });
}
