// Nobody is shut out: axe has nothing to say in any state of the page, nothing is cut off on a narrow phone, and the
// keyboard reaches everything.

import AxeBuilder from "@axe-core/playwright";

import { expect, opened, picture, test } from "./page.mjs";

async function complaints(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target).join("; ")})`);
}

for (const colorScheme of ["light", "dark"]) {
  test(`axe has nothing to say about the ${colorScheme} page`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await opened(page);
    await page.keyboard.press("End");
    expect(await complaints(page)).toEqual([]);
    await page.getByRole("tab", { name: "Guarantees" }).click();
    expect(await complaints(page)).toEqual([]);
    await page.getByRole("tab", { name: "Log" }).click();
    expect(await complaints(page)).toEqual([]);
    await page.keyboard.press("e");
    expect(await complaints(page)).toEqual([]);
    await page.keyboard.press("?");
    expect(await complaints(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    expect(await complaints(page)).toEqual([]);
    await picture(page, `library-${colorScheme}`);
  });
}

test("nothing is wider than a narrow phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await opened(page);
  for (const key of ["End", "e"]) {
    await page.keyboard.press(key);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  }
  await picture(page, "narrow");
});

test("no text is smaller than twelve pixels", async ({ page }) => {
  await opened(page);
  await page.keyboard.press("End");
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 11.99)
      .map((element) => `${element.className}: ${element.textContent}`),
  );
  expect(small).toEqual([]);
});

test("the pictures have a table form that follows the run", async ({ page }) => {
  await opened(page);
  await page.keyboard.press("End");
  const stage = page.locator(".stage table");
  await expect(stage).toContainText("crashed");
  await expect(page.locator(".diagram table")).toContainText("installs view 2");
});

test("what does not change its meaning does not change its place while one steps", async ({ page, isMobile }) => {
  test.skip(isMobile, "on a phone the page is scrolled");
  await opened(page);
  const places = () =>
    page.evaluate(() =>
      [".stage", ".diagram", ".transport", ".scrubber", ".steps", ".rules"].map((selector) => {
        const { x, y, width } = document.querySelector(selector).getBoundingClientRect();
        return [selector, x, y, width];
      }),
    );
  const before = await places();
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press("ArrowRight");
    expect(await places()).toEqual(before);
  }
});
