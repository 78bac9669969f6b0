// The log and the diagram show what the reader asks for only; the run and the script stay as they are.

import { expect, opened, picture, script, test } from "./page.mjs";

/** The rows of the log. */
const rows = (page) => page.locator(".log li:not(.more)");

/** The picture of the diagram, to be compared. */
const painted = (page) => page.locator(".diagram canvas").evaluate((canvas) => canvas.toDataURL());

test("the log and the diagram are filtered by message, and cleared at the diagram", async ({ page }) => {
  await opened(page);
  await page.keyboard.press("End");
  const before = await script(page);
  await page.getByRole("tab", { name: "Log" }).click();
  await expect(rows(page).first(), "the log is there").toBeVisible();
  const all = await painted(page);
  const many = await rows(page).count();
  await page.getByRole("combobox", { name: "Message", exact: true }).fill("m1");
  const sign = page.getByRole("button", { name: /Only m1 is shown/ });
  await expect(sign).toBeVisible();
  await expect(rows(page).first()).toContainText("m1");
  for (const words of await rows(page).allInnerTexts()) expect(words).toContain("m1");
  await expect.poll(() => painted(page)).not.toBe(all);
  await picture(page, "filtered");
  await sign.click();
  await expect(sign).toHaveCount(0);
  await expect(rows(page)).toHaveCount(many);
  await expect.poll(() => painted(page)).toBe(all);
  expect(await script(page)).toBe(before);
});

test("process and kind narrow it down together, by key alone, and Clear takes both back", async ({ page }) => {
  await opened(page);
  await page.keyboard.press("End");
  await page.getByRole("tab", { name: "Log" }).click();
  await expect(rows(page).first(), "the log is there").toBeVisible();
  const many = await rows(page).count();
  await page.getByRole("combobox", { name: "Kind of message" }).selectOption("commit");
  await page.getByRole("combobox", { name: "Process" }).selectOption("p");
  await expect(page.getByRole("button", { name: /Only commit at p is shown/ })).toBeVisible();
  await expect(rows(page)).not.toHaveCount(many);
  for (const words of await rows(page).allInnerTexts()) expect(words).toContain("commit");
  const clear = page.getByRole("button", { name: "Clear" });
  await clear.focus();
  await page.keyboard.press("Enter");
  await expect(rows(page)).toHaveCount(many);
  await expect(clear).toBeDisabled();
});

test("a message is followed from the inspector, through another run too", async ({ page }) => {
  await opened(page);
  await page.keyboard.press("End");
  await page.getByRole("tab", { name: "Log" }).click();
  await rows(page).filter({ hasText: "multicasts m1" }).first().getByRole("button").click();
  await page.getByRole("tab").first().click();
  const follow = page.getByRole("button", { name: "Follow m1" });
  await follow.click();
  await expect(follow).toHaveAttribute("aria-pressed", "true");
  const sign = page.getByRole("button", { name: /Only m1 is shown/ });
  await expect(sign).toBeVisible();
  await picture(page, "followed");
  await page.getByRole("switch", { name: /Flush before a view/ }).click();
  await page.keyboard.press("End");
  await page.getByRole("tab", { name: "Log" }).click();
  await expect(sign).toBeVisible();
  for (const words of await rows(page).allInnerTexts()) expect(words).toContain("m1");
});

test("what nothing is called shows nothing, and says so", async ({ page }) => {
  await opened(page);
  await page.getByRole("tab", { name: "Log" }).click();
  await page.getByRole("combobox", { name: "Message", exact: true }).fill("m99");
  await expect(page.getByText("Nothing in this run passes.")).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
});
