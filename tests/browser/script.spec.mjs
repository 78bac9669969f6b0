// The script beside the picture: mistakes in place, the last good run kept, everything found again after a reload or
// through a link.

import { readFileSync, readdirSync } from "node:fs";

import { expect, opened, script, test } from "./page.mjs";

test("a mistake is shown in place, the last good run stays, and mending it plays again", async ({ page }) => {
  await opened(page);
  await page.keyboard.press("End");
  const end = await page.locator(".clock").textContent();
  await page.keyboard.press("e");
  const text = page.getByRole("textbox", { name: /Script/ });
  const good = await text.inputValue();
  await text.fill(good.replace("when p receives m1: q crashes", "when p receives m1: qq crashes"));
  await expect(page.locator(".mistakes")).toContainText('unknown process "qq"');
  await expect(page.locator(".mistakes")).toContainText('did you mean "q"?');
  await expect(page.locator(".gutter .wrong")).toHaveCount(1);
  await expect(page.locator(".clock")).toHaveText(end);
  await text.fill(good.replace("when p receives m1: q crashes", "when p receives m1: q pauses"));
  await expect(page.locator(".mistakes")).toHaveCount(0);
  await page.getByRole("button", { name: "Close script" }).click();
  await page.getByRole("tab", { name: "Log" }).click();
  await page.keyboard.press("End");
  await expect(page.locator(".log")).toContainText("pauses");
});

/** Five steps on; what the clock says when the page has taken all of them. */
async function fiveSteps(page) {
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowRight");
  await expect(page.locator(".clock")).toContainText("88.2 ms");
  return page.locator(".clock").textContent();
}

test("a reload comes back to the same script and the same place", async ({ page }) => {
  await opened(page);
  await page.getByRole("switch", { name: /Flush before a view/ }).click();
  const clock = await fiveSteps(page);
  await page.reload();
  await expect(page.locator(".clock")).toHaveText(clock);
  await expect(page.getByRole("switch", { name: /Flush before a view/ })).toHaveAttribute("aria-checked", "true");
});

test("a link opens the same script at the same place somewhere else", async ({ page, browser, baseURL }) => {
  await opened(page);
  const clock = await fiveSteps(page);
  await page.getByRole("button", { name: "Share" }).click();
  const link = await page.getByRole("textbox", { name: "Link" }).inputValue();
  const elsewhere = await browser.newPage({ baseURL });
  await elsewhere.goto(link);
  await expect(elsewhere.locator(".clock")).toHaveText(clock);
  await expect(elsewhere.getByRole("alert")).toHaveCount(0);
  await elsewhere.close();
});

test("a damaged link says so and leaves a page to go on with", async ({ page }) => {
  await page.goto("./#AQUwLjE");
  await expect(page.getByRole("alert")).toContainText("could not be opened");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeEnabled();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("every scenario of the library opens and plays to its end", async ({ page }) => {
  await opened(page);
  const files = readdirSync(new URL("../../static/scenarios", import.meta.url)).filter((name) => name.endsWith(".scn"));
  for (let at = 0; at < files.length; at += 1) {
    await page.keyboard.press("/");
    await expect(page.locator(".entry")).toHaveCount(files.length);
    const entry = page.locator(".entry").nth(at);
    const title = await entry.locator(".entry-title").innerText();
    await entry.click();
    await expect(page.getByRole("banner")).toContainText(title);
    const start = await page.locator(".clock-event").innerText();
    await page.keyboard.press("End");
    await expect(page.locator(".clock-event")).not.toHaveText(start);
  }
});

test("the page plays a script as the API does, and a wrong one is refused in words", async ({ page }) => {
  await opened(page);
  await page.keyboard.press("End");
  const text = readFileSync(new URL("../../static/scenarios/flush-echo.scn", import.meta.url), "utf8");
  await page.waitForFunction(() => window.groupscope);
  const hashes = await page.evaluate((text) => [groupscope.traceHash(text), groupscope.traceHash(text, 0)], text);
  expect(hashes[0]).toMatch(/^[0-9a-f]{16}$/);
  expect(hashes[1]).not.toBe(hashes[0]);
  const refused = await page.evaluate(() => {
    try {
      return groupscope.traceHash("at 1ms x crashes");
    } catch (error) {
      return String(error);
    }
  });
  expect(refused).toContain("unknown process");
  expect(await script(page)).toBe(text);
});
