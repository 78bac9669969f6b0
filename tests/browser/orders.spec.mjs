// What orders do to messages, as the page shows it: held back, in the queue, and four orders of one schedule compared.

import { expect, opened, picture, scenario, test } from "./page.mjs";

async function to(page, moment) {
  const here = page.locator(".caption");
  for (let moments = 0; moments < 9 && !(await here.innerText()).startsWith(moment); moments += 1) {
    const skip = page.getByRole("button", { name: "Skip" });
    if (await skip.isVisible()) await skip.click();
    const before = await page.locator(".clock-event").innerText();
    await page.keyboard.press("Shift+ArrowRight");
    await expect(page.locator(".clock-event")).not.toHaveText(before);
  }
  await expect(here).toContainText(moment);
}

test("a cbcast that came too early says what it waits for", async ({ page }) => {
  await opened(page);
  await scenario(page, "cbcast: the answer overtakes the question");
  await to(page, "Held back");
  await page.getByRole("group", { name: "Processes" }).getByRole("button", { name: "r", exact: true }).click();
  const panel = page.getByRole("tabpanel");
  await expect(panel.locator(".waiting")).toContainText("waits for question");
  await expect(panel.getByRole("row", { name: "delivered 0 0 0 1" })).toBeVisible();
  await panel.locator(".waiting").getByRole("button", { name: "yes" }).click();
  await expect(panel).toContainText("timestamp [1 1 0 0]; held back: waits for question");
  await picture(page, "held-back");

  const applications = page.getByRole("checkbox", { name: /applications/ });
  await applications.check();
  await expect(applications).toBeChecked();
  const overflow = await page.locator(".diagram .picture-head").evaluate((head) => head.scrollWidth - head.clientWidth);
  expect(overflow, "the buttons of the diagram have room").toBeLessThanOrEqual(0);
  await picture(page, "as-applications-see-it");
});

test("four orders of one schedule are seen beside each other", async ({ page }) => {
  await opened(page);
  await scenario(page, "One schedule, four orders");
  await page.keyboard.press("c");
  const runs = page.getByRole("region", { name: "The runs beside each other" }).getByRole("article");
  await expect(runs).toHaveCount(5);
  await expect(runs.filter({ hasText: "abcast by priorities" })).toContainText("27 copies");
  await expect(runs.filter({ hasText: "abcast by priorities" }).locator(".orders")).toHaveText("p q r sc a b");
  await picture(page, "four-orders");
});
