// Where the diagram shows only a part of the run: the strip with the whole of it, and names that roll.

import { expect, opened, picture, plays, test } from "./page.mjs";

const painted = (page) => page.locator(".diagram canvas").evaluate((canvas) => canvas.toDataURL());

/** The lowest stripe of the diagram, with its scale. */
const scale = (page) =>
  page.locator(".diagram canvas").evaluate((canvas) => {
    const high = Math.round((36 * canvas.height) / canvas.clientHeight);
    return canvas.getContext("2d").getImageData(0, canvas.height - high, canvas.width, high).data.join();
  });

const box = (page) => page.locator(".diagram canvas").boundingBox();

const strip = (page) => page.getByRole("slider", { name: "Part of the run in sight" });

const names = (page) => page.getByRole("region", { name: /^Processes in sight/ });

const from = async (page) => Number(await strip(page).getAttribute("aria-valuenow"));

async function zoomed(page) {
  await opened(page);
  await page.keyboard.press("End");
  await expect(strip(page)).toHaveCount(0);
  const before = { box: await box(page), painted: await painted(page) };
  for (let times = 0; times < 2; times += 1) await page.getByRole("button", { name: "Larger" }).click();
  await expect(strip(page)).toBeVisible();
  expect(await box(page), "nothing is moved about").toEqual(before.box);
  return before;
}

test("a strip shows the whole run when the diagram does not, and is moved by key", async ({ page }) => {
  const before = await zoomed(page);
  const clock = await page.locator(".clock").textContent();
  await picture(page, "minimap");
  const last = await from(page);
  await strip(page).focus();
  await page.keyboard.press("Home");
  await expect.poll(() => from(page)).toBe(0);
  const first = await painted(page);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => from(page)).toBeGreaterThan(0);
  const little = await from(page);
  await expect.poll(() => painted(page)).not.toBe(first);
  await page.keyboard.press("PageUp");
  await expect.poll(() => from(page)).toBeGreaterThan(little * 5);
  await page.keyboard.press("PageDown");
  await expect.poll(() => from(page)).toBe(little);
  await page.keyboard.press("End");
  await expect.poll(() => from(page)).toBe(last);
  await expect(page.locator(".clock"), "the reader stays at the same moment").toHaveText(clock);
  await page.getByRole("button", { name: "Fit" }).click();
  await expect(strip(page)).toHaveCount(0);
  await expect.poll(() => painted(page)).toBe(before.painted);
});

test("the strip is clicked, and its window dragged", async ({ page }) => {
  await zoomed(page);
  await strip(page).scrollIntoViewIfNeeded();
  const { x, y, width, height } = await strip(page).boundingBox();
  await page.mouse.click(x + width * 0.02, y + height / 2);
  await expect.poll(() => from(page)).toBe(0);
  const first = await painted(page);
  await page.mouse.move(x + width * 0.03, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.5, y + height / 2, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => from(page)).toBeGreaterThan(0);
  const there = await from(page);
  await page.mouse.move(x + width * 0.9, y + height / 2);
  expect(await from(page), "let go is let go").toBe(there);
  expect(await painted(page)).not.toBe(first);
});

test("a finger moves the strip", async ({ page, isMobile, hasTouch }) => {
  test.skip(!hasTouch && !isMobile, "a mouse has no finger");
  await zoomed(page);
  await strip(page).scrollIntoViewIfNeeded();
  const { x, y, width, height } = await strip(page).boundingBox();
  await page.touchscreen.tap(x + width * 0.02, y + height / 2);
  await expect.poll(() => from(page)).toBe(0);
});

/** So many processes in one group that has one multicast. */
function crowd(count) {
  const all = Array.from({ length: count }, (_, at) => `p${at + 1}`);
  return [
    `processes ${all.join(" ")}`,
    "network delay 8ms..12ms, fifo",
    `group g = ${all.join(" ")} with reliability none`,
    "at 10ms p2 multicasts m1 to g",
    `at 40ms p${count} multicasts m2 to g`,
    `at 45ms p${count - 1} crashes`,
    "run until 70ms",
    "",
  ].join("\n");
}

/** The numbers of the first and the last process in sight, and how many there are. */
async function sight(page) {
  const label = await names(page).getAttribute("aria-label");
  return label.match(/\d+/g).map(Number);
}

for (const count of [25, 100]) {
  test(`${count} processes roll by wheel and key, names and scale stay`, async ({ page }) => {
    await plays(page, crowd(count));
    await names(page).scrollIntoViewIfNeeded();
    await picture(page, `many-${count}`);
    const [first, last, all] = await sight(page);
    expect([first, all]).toEqual([1, count]);
    expect(last).toBeLessThan(count);
    const before = { painted: await painted(page), scale: await scale(page), box: await box(page) };
    await names(page).hover();
    await page.mouse.wheel(0, 120);
    await expect.poll(async () => (await sight(page))[0]).toBeGreaterThan(1);
    await expect.poll(() => painted(page)).not.toBe(before.painted);
    expect(await scale(page)).toBe(before.scale);
    expect(await box(page)).toEqual(before.box);
    await names(page).focus();
    for (let pages = 0; pages < 8; pages += 1) await page.keyboard.press("PageDown");
    await expect.poll(async () => (await sight(page))[1]).toBe(count);
    await picture(page, `many-${count}-end`);
    for (let pages = 0; pages < 8; pages += 1) await page.keyboard.press("PageUp");
    await expect.poll(() => sight(page)).toEqual([first, last, all]);
    await expect.poll(() => painted(page)).toBe(before.painted);
    const canvas = page.locator(".diagram canvas");
    await canvas.hover();
    await page.keyboard.down("Shift");
    await page.mouse.wheel(0, 120);
    await page.keyboard.up("Shift");
    await expect.poll(async () => (await sight(page))[0]).toBeGreaterThan(1);
  });
}

test("names are dragged and clicked, and who is selected or acts comes into sight", async ({ page }) => {
  await plays(page, crowd(100));
  await names(page).scrollIntoViewIfNeeded();
  const { x, y, width, height } = await names(page).boundingBox();
  await page.mouse.move(x + width / 2, y + height - 10);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + 20, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => (await sight(page))[0]).toBeGreaterThan(1);
  await expect(page.locator(".chip[aria-pressed=true]"), "a drag is no click").toHaveCount(0);
  const [first] = await sight(page);
  await page.mouse.click(x + width / 2, y + 5);
  await expect(page.locator(".chip[aria-pressed=true]")).toHaveText(`p${first}`);
  await page.locator(".chip", { hasText: /^p100$/ }).click();
  await expect.poll(async () => (await sight(page))[1]).toBe(100);
  await page.keyboard.press("0");
  await page.keyboard.press("Home");
  // p2 multicasts.
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await sight(page))[0]).toBeLessThanOrEqual(2);
});
