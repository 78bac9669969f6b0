// What a reader does to a run becomes a line of its script, and can be undone.

import { expect, opened, plays, scenario, script, stepTo, test } from "./page.mjs";

/** Where on the stage the pointer is told something that fits, row by row. */
async function find(page, fits) {
  const box = await page.locator(".stage canvas").boundingBox();
  const tip = page.locator(".stage .tooltip");
  for (let y = box.y + 6; y < box.y + box.height; y += 16) {
    for (let x = box.x + 6; x < box.x + box.width; x += 16) {
      await page.mouse.move(x, y);
      const words = await page.evaluate(() => document.querySelector(".stage .tooltip")?.textContent ?? "");
      if (fits.test(words)) return { x, y };
    }
  }
  throw new Error(`nothing on the stage fits ${fits}; the last tooltip: ${await tip.allTextContents()}`);
}

test("a process crashes by its menu, and undo brings it back", async ({ page }) => {
  await opened(page);
  await page.keyboard.press("Shift+ArrowRight");
  await page.locator(".chips").getByRole("button", { name: "p" }).click();
  await page.getByRole("button", { name: "Do…" }).click();
  await page.getByRole("menuitem", { name: "Crash" }).click();
  await expect(page.locator(".toast")).toContainText(/Added: at \S+ p crashes/);
  await expect(page.locator(".chips .down")).toHaveText("p");
  expect(await script(page)).toMatch(/^at 10ms\/\d+ p crashes$/m);
  await page.keyboard.press("Control+z");
  await expect(page.locator(".chips .down")).toHaveCount(0);
  expect(await script(page)).not.toMatch(/p crashes$/m);
});

test("a message under way is dropped by a click on it", async ({ page }) => {
  await opened(page);
  await page.keyboard.press("Shift+ArrowRight");
  const { x, y } = await find(page, /^m1 .*to p/);
  await page.mouse.click(x, y);
  const menu = page.getByRole("menu", { name: "m1" });
  await menu.getByRole("menuitem", { name: "Drop" }).click();
  await expect(page.locator(".toast")).toContainText("drop m1 from q to p");
  await page.keyboard.press("End");
  await page.getByRole("tab", { name: "Log" }).click();
  await expect(page.locator(".log")).toContainText("the copy of m1 from q to p is lost");
});

test("a click on a process opens its menu where it was clicked", async ({ page }) => {
  await opened(page);
  const { x, y } = await find(page, /^p: /);
  await page.mouse.click(x, y);
  await expect(page.getByRole("menu", { name: "p" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Pause" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toHaveCount(0);
});

test("a member of a group that logs outputs something by its menu, and undo takes it back", async ({ page }) => {
  const lines = [
    "processes p q r",
    "network delay 5ms",
    "group s = p q r with recovery receiver-log",
    "at 10ms p tells q m1 in s",
    "run until 40ms",
    "",
  ];
  await plays(page, lines.join("\n"));
  await stepTo(page, /q.* delivers m1/);
  const { x, y } = await find(page, /^q: /);
  await page.mouse.click(x, y);
  await page.getByRole("menu", { name: "q" }).getByRole("menuitem", { name: "Output something in s" }).click();
  await expect(page.locator(".toast")).toContainText(/Added: at \S+ q outputs o1 in s/);
  expect(await script(page)).toMatch(/^at \S+ q outputs o1 in s$/m);
  await page.keyboard.press("End");
  await page.getByRole("tab", { name: "Log" }).click();
  await expect(page.locator(".log")).toContainText("outputs o1");
  await page.keyboard.press("Control+z");
  await expect.poll(() => script(page)).not.toContain("o1");
  await page.keyboard.press("End");
  await expect(page.locator(".log")).toContainText("delivers m1");
  await expect(page.locator(".log")).not.toContainText("o1");
});

test("who cannot take back what it outputs is not offered to", async ({ page }) => {
  await opened(page);
  await scenario(page, "Independent checkpoints");
  await page.locator(".chips").getByRole("button", { name: "p" }).click();
  await page.getByRole("button", { name: "Do…" }).click();
  await expect(page.getByRole("menuitem", { name: "Write a checkpoint in s" })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: /Output/ })).toHaveCount(0);
});

test("a remark covers neither picture's axis, and goes soon when the reader goes on", async ({ page }, test) => {
  await page.clock.install();
  await opened(page);
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("1");
  await page.keyboard.press("m");
  await page.getByRole("menuitem", { name: "Crash" }).click();
  const toast = page.locator(".toast");
  await expect(toast).toBeVisible();
  const [remark, diagram] = [await toast.boundingBox(), await page.locator(".diagram").boundingBox()];
  // On a phone the pictures take the whole height; it stands where the thumb is, and lets strokes through.
  if (test.project.name === "desktop") {
    expect(remark.y + remark.height, "it is above the diagram").toBeLessThan(diagram.y);
  }
  expect(remark.x).toBeGreaterThanOrEqual(0);
  await page.clock.runFor(4_000);
  await expect(toast, "who stays can still read it").toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.clock.runFor(2_000);
  await expect(toast).toHaveCount(0);
});
