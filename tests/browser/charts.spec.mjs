// The charts that a script asks for: measured in the page, with the same numbers as in a table, to be taken away.

import AxeBuilder from "@axe-core/playwright";

import { expect, script as kept, opened, picture, test } from "./page.mjs";

test("the runs of a scenario are measured beside each other", async ({ page }) => {
  await opened(page);
  const button = page.getByRole("button", { name: "Charts" });
  await button.click();
  await expect(page.getByRole("dialog", { name: "Charts" })).toContainText("asks for no chart yet");
  await page.getByRole("button", { name: "Delivery latency" }).click();
  await expect(page.getByRole("dialog", { name: "Charts" }).getByRole("figure")).toHaveCount(1);
  await expect.poll(() => kept(page)).toContain('chart latency "From a multicast to its deliveries"');
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect.poll(() => kept(page)).not.toContain("chart latency");
  await page.keyboard.press("e");
  const editor = page.getByRole("textbox", { name: /Script/ });
  const script = await editor.inputValue();
  await editor.fill(script.replace(/^processes .*$/m, (line) => `${line}\nchart messages "What is sent"\nchart detection "How long until the crash is suspected"`));
  await page.getByRole("button", { name: "Close script" }).click();
  await expect(button).toBeVisible();

  await page.keyboard.press("c");
  const charts = page.getByRole("dialog", { name: "Charts" });
  const runs = script.match(/^variant /gm).length + 1;
  await expect(charts.getByRole("status")).toContainText(`${runs} of ${runs} runs`);
  await expect(charts.getByRole("figure")).toHaveCount(2);
  await charts.getByText("Numbers", { exact: true }).first().click();
  const rows = charts.getByRole("table").first().getByRole("row");
  await expect(rows).toHaveCount(runs + 1);
  await expect(rows.nth(1)).toContainText(/as written.*\d/);
  await expect(charts.getByRole("figure").first().locator("svg text").first()).toContainText("What is sent");
  await picture(page, "charts");
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);

  const download = page.waitForEvent("download");
  await charts.getByRole("link", { name: "Save numbers" }).click();
  expect((await download).suggestedFilename()).toBe("charts.csv");
  await page.keyboard.press("Escape");
  await expect(charts).toHaveCount(0);
});

test("four detectors are compared", async ({ page }) => {
  await opened(page);
  await page.keyboard.press("/");
  await page.getByRole("searchbox").fill("four ways to find");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Charts" }).click();
  const charts = page.getByRole("dialog", { name: "Charts" });
  await expect(charts.getByRole("status")).toContainText("5 of 5 runs", { timeout: 60_000 });
  await expect(charts.getByRole("figure")).toHaveCount(3);
  await picture(page, "charts-detectors");
});
