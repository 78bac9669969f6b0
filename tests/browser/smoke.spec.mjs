// The page loads, alone and without a complaint.

import AxeBuilder from "@axe-core/playwright";

import { expect, picture, test } from "./page.mjs";

test("the page loads without an error and asks nobody else for anything", async ({ page }) => {
  await page.goto("./");
  await expect(page).toHaveTitle(/Groupscope/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await picture(page, "first-visit");
});

test("the first view of the page has no accessibility violation", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length})`)).toEqual([]);
});

test("the page says so when it cannot start", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL });
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("could not start");
  await page.close();
});
