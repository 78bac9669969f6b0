// A guarantee has fallen: what proves it is lit up in both pictures, by mouse and by key, and taken back.

import { expect, opened, picture, test } from "./page.mjs";

const painted = (page, which) => page.locator(`.${which} canvas`).evaluate((canvas) => canvas.toDataURL());

const both = async (page) => [await painted(page, "stage"), await painted(page, "diagram")];

/** In words, which say the same as the pictures: the rows that are marked. */
const marked = (page, which) => page.locator(`.${which} table tbody tr`).filter({ hasText: /proof/ });

/** Opens the first lesson where its guarantee has fallen. */
async function fallen(page) {
  await opened(page);
  await page.keyboard.press("End");
  await page.getByRole("tab", { name: "Guarantees" }).click();
  return page.getByRole("button", { name: /Show the proof/ }).first();
}

async function expectLit(page, before) {
  await expect(page.getByRole("button", { pressed: true, name: /Lit up in both pictures/ })).toHaveCount(1);
  await expect(marked(page, "stage")).not.toHaveCount(0);
  const events = await page.locator(".violated .evidence li").count();
  await expect(marked(page, "diagram")).toHaveCount(events);
  for (const [at, which] of ["stage", "diagram"].entries()) {
    await expect.poll(() => painted(page, which)).not.toBe(before[at]);
  }
}

async function expectDark(page, before) {
  await expect(page.getByRole("button", { name: /Lit up in both pictures/ })).toHaveCount(0);
  for (const which of ["stage", "diagram"]) await expect(marked(page, which)).toHaveCount(0);
  await expect.poll(() => both(page)).toEqual(before);
}

test("a violation that is clicked is lit up in stage and diagram, and Esc takes it back", async ({ page }) => {
  const show = await fallen(page);
  // It is shown where it falls, so that is where before and after are compared.
  await show.click();
  await page.keyboard.press("Escape");
  await expect(marked(page, "stage")).toHaveCount(0);
  const before = await both(page);
  await show.click();
  await expectLit(page, before);
  await picture(page, "proof");
  await page.keyboard.press("Escape");
  await expectDark(page, before);
});

test("by key alone the same, and choosing a process ends it", async ({ page }) => {
  const show = await fallen(page);
  await show.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { pressed: true, name: /Lit up/ })).toBeFocused();
  const lit = await both(page);
  await page.keyboard.press("Escape");
  await expect.poll(() => both(page)).not.toEqual(lit);
  const before = await both(page);
  await page.keyboard.press("Enter");
  await expectLit(page, before);
  await page.keyboard.press("1");
  await expect(page.getByRole("tab", { name: "p", exact: true })).toHaveAttribute("aria-selected", "true");
  await expect(marked(page, "stage")).toHaveCount(0);
  await page.keyboard.press("0");
  await expectDark(page, before);
});

test("what the caption says leads to the proof, and its events keep it lit", async ({ page }) => {
  await opened(page);
  const proof = page.locator(".caption").getByRole("button", { name: "Proof" });
  for (let moments = 0; moments < 12 && !(await proof.isVisible()); moments += 1) {
    await page.keyboard.press("ArrowRight");
  }
  const before = await both(page);
  await proof.click();
  await expectLit(page, before);
  await page.locator(".violated .evidence button").first().click();
  await expect(marked(page, "stage")).not.toHaveCount(0);
  await picture(page, "proof-first");
});
