// Recovery: a line is looked for rollback by rollback, and all go back to it.

import { expect, opened, picture, scenario, test } from "./page.mjs";

const painted = (page) => page.locator(".diagram canvas").evaluate((canvas) => canvas.toDataURL());

/** Goes on by key until the live region says that. */
async function stepTo(page, words) {
  const told = page.locator("[aria-live=polite]");
  for (let steps = 0; steps < 120; steps += 1) {
    if (words.test(await told.textContent())) return;
    await page.keyboard.press("ArrowRight");
  }
  throw new Error(`nothing says ${words}`);
}

test("rollbacks are stepped by key, each with the message that forces it, and the line is drawn", async ({ page }) => {
  await opened(page);
  await scenario(page, "Independent checkpoints");
  await page.keyboard.press("Home");
  await stepTo(page, /takes r back to checkpoint 0: it has received m2/);
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("[aria-live=polite]")).toContainText("takes p back to checkpoint 1: it has received m3");
  await picture(page, "recovery-1-propagation");
  await stepTo(page, /q#1 goes back to checkpoint 1/);
  const before = await painted(page);
  await page.keyboard.press("End");
  await expect.poll(() => painted(page)).not.toBe(before);
  await picture(page, "recovery-2-line");
  await page.getByRole("switch", { name: /Take back who has received what is not sent/ }).click();
  await page.keyboard.press("End");
  await page.getByRole("tab", { name: "Guarantees" }).click();
  await expect(page.locator(".guarantees .violated")).toContainText("No orphans");
  await picture(page, "recovery-3-orphan");
});

test("the domino effect leads back to the start, and one more checkpoint stops it", async ({ page }) => {
  await opened(page);
  await scenario(page, "The domino effect");
  await page.keyboard.press("End");
  await picture(page, "recovery-4-domino");
  await page.getByRole("switch", { name: "one more checkpoint", exact: true }).click();
  await page.keyboard.press("End");
  await picture(page, "recovery-5-no-domino");
});
