// A reader goes through the first lesson: by keyboard, with its question, with its rule switched on and off.

import { expect, opened, picture, test } from "./page.mjs";

test("the first visit shows the disease, and one switch mends it", async ({ page }) => {
  await opened(page);
  const rule = page.getByRole("switch", { name: /Flush before a view/ });
  await expect(rule).toHaveAttribute("aria-checked", "false");
  await page.keyboard.press("End");
  await page.getByRole("tab", { name: "Guarantees" }).click();
  await expect(page.locator(".guarantees .violated")).toContainText("Virtual synchrony");
  await rule.click();
  await expect(rule).toHaveAttribute("aria-checked", "true");
  await page.keyboard.press("End");
  await expect(page.locator(".guarantees .violated")).toHaveCount(0);
  await expect(page.locator(".guarantees .holds").first()).toContainText("Virtual synchrony");
});

test("the lesson can be stepped to its end by keyboard, and each step is told", async ({ page }) => {
  await opened(page);
  await page.getByRole("switch", { name: /Flush before a view/ }).click();
  const announced = page.locator("[aria-live=polite]");
  await page.keyboard.press("ArrowRight");
  await expect(announced).toContainText("multicasts m1");
  await announced.evaluate((region) => {
    window.told = "";
    const listen = () => (window.told += region.textContent);
    new MutationObserver(listen).observe(region, { childList: true, characterData: true, subtree: true });
  });
  const [event, forwards] = [page.locator(".clock-event"), page.getByRole("button", { name: "Step", exact: true })];
  for (let step = 0; step < 60 && (await forwards.isEnabled()); step += 1) {
    const before = await event.innerText();
    await page.keyboard.press("ArrowRight");
    await expect(event).not.toHaveText(before);
  }
  await expect(forwards).toBeDisabled();
  await expect(announced).toContainText("the end of the run");
  expect(await page.evaluate(() => window.told)).toContain("p installs view 2");
  await page.keyboard.press("Home");
  await expect(page.locator(".clock-time")).toHaveText("0.0 ms");
});

test("a question hides what comes until it is answered, and gives its reasons", async ({ page }) => {
  await opened(page);
  await page.getByRole("switch", { name: /Flush before a view/ }).click();
  await expect(page.locator(".hidden-step").first()).toBeVisible();
  const question = page.getByRole("region", { name: "Question" });
  for (let moment = 0; moment < 9 && !(await question.isVisible()); moment += 1) {
    await page.keyboard.press("Shift+ArrowRight");
  }
  await question.getByRole("button", { name: /Discard m1/ }).click();
  await expect(question).toContainText("not this");
  await expect(question.locator(".is-right")).toContainText("Send m1 to r");
  await expect(question.locator(".because p")).toHaveCount(2);
  await expect(page.locator(".hidden-step")).toHaveCount(0);
});

test("playing stops at the next moment of the lesson", async ({ page }) => {
  await opened(page);
  await page.keyboard.press("Space");
  await expect(page.locator(".steps .current")).toContainText("A multicast", { timeout: 15_000 });
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
});

test("four moments of the first lesson, to be looked at", async ({ page }) => {
  await opened(page);
  await picture(page, "moment-0-first-visit");
  await page.keyboard.press("End");
  await picture(page, "moment-1-disease");
  await page.getByRole("switch", { name: /Flush before a view/ }).click();
  await page.keyboard.press("Home");
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("ArrowRight");
  await picture(page, "moment-2-view-change");
  const question = page.getByRole("region", { name: "Question" });
  for (let moment = 0; moment < 9 && !(await question.isVisible()); moment += 1) {
    await page.keyboard.press("Shift+ArrowRight");
  }
  await picture(page, "moment-3-question");
  await question.getByRole("button", { name: /Send m1/ }).click();
  await page.keyboard.press("Shift+ArrowRight");
  await picture(page, "moment-4-flush");
});
