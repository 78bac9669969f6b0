// Recovery: a line is looked for rollback by rollback, and all go back to it.

import { expect, opened, picture, scenario, stepTo, test } from "./page.mjs";

const painted = (page) => page.locator(".diagram canvas").evaluate((canvas) => canvas.toDataURL());

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

const bar = (page) => page.locator(".cut-bar");
const point = (page, name) => page.getByRole("slider", { name: `Cut at ${name}` });

/** Draws a cut at the end of the lesson about cuts, by key alone. */
async function cutDrawn(page, title = "A cut through the run") {
  await opened(page);
  await scenario(page, title);
  await page.keyboard.press("End");
  await page.keyboard.press("m");
  await expect(page.getByRole("menu")).toBeVisible();
  while (!/Draw a cut/.test(await page.locator("[role=menuitem]:focus").textContent())) {
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expect(point(page, "p"), "it can be moved at once").toBeFocused();
}

test("a cut is drawn, moved and taken away by key, and what crosses it is said at once", async ({ page }) => {
  await cutDrawn(page);
  const [p, q, r] = ["p", "q", "r"].map((name) => point(page, name));
  await expect(bar(page)).toContainText("A consistent cut");
  await expect(bar(page)).toContainText("Orphans: 0");
  const before = await painted(page);
  const clock = await page.locator(".clock").textContent();
  // By key from one thing that the process does to the next: its checkpoint at 5 ms.
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect(p).toHaveAttribute("aria-valuenow", "5");
  await expect(p).toHaveAttribute("aria-valuetext", "5.0 ms. Orphans: 1 (m1). In transit: 1 (m3)");
  await page.keyboard.press("Tab");
  await expect(q).toBeFocused();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press("ArrowLeft");
  await expect(q, "m4, m2, and its checkpoint").toHaveAttribute("aria-valuenow", "25");
  await page.keyboard.press("Tab");
  for (let times = 0; times < 2; times += 1) await page.keyboard.press("ArrowLeft");
  await expect(r).toHaveAttribute("aria-valuetext", "50.0 ms. Orphans: 2 (m1, m2). In transit: 1 (m3)");
  await expect(page.getByRole("status").filter({ hasText: "Not a consistent cut" })).toBeVisible();
  await expect.poll(() => painted(page)).not.toBe(before);
  await expect(page.locator(".clock"), "the reader stays at the same moment").toHaveText(clock);
  await picture(page, "recovery-6-cut");
  await page.keyboard.press("Tab");
  const latest = page.getByRole("button", { name: "To the latest consistent cut" });
  await expect(latest).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(bar(page)).toContainText("A consistent cut");
  await expect(latest).toBeFocused();
  await expect(p).toHaveAttribute("aria-valuenow", "5");
  await expect(q).toHaveAttribute("aria-valuenow", "19");
  await expect(r).toHaveAttribute("aria-valuenow", "39");
  await picture(page, "recovery-7-consistent-cut");
  await page.keyboard.press("Home");
  await expect(q, "stepping leaves it where it is").toHaveAttribute("aria-valuenow", "19");
  await page.keyboard.press("Escape");
  await expect(bar(page)).toHaveCount(0);
});

test("a cut is dragged, and goes when the processes do", async ({ page }) => {
  await cutDrawn(page, "Independent checkpoints");
  const [q, r] = ["q", "r"].map((name) => point(page, name));
  const at = await r.boundingBox();
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
  await page.mouse.down();
  await page.mouse.move(at.x - 60, at.y + at.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Math.abs((await r.boundingBox()).x + at.width / 2 - (at.x - 60))).toBeLessThan(3);
  await picture(page, "recovery-8-dragged-cut");
  const there = await r.getAttribute("aria-valuenow");
  await page.mouse.move(at.x - 120, at.y + at.height / 2);
  await expect(r, "let go is let go").toHaveAttribute("aria-valuenow", there);
  await page.getByRole("switch", { name: /Take back who has received what is not sent/ }).click();
  await expect(q, "the processes are the same").toBeVisible();
  await scenario(page, "The domino effect");
  await expect(bar(page)).toHaveCount(0);
});

test("a finger drags a cut", async ({ page, hasTouch }) => {
  test.skip(!hasTouch, "a mouse has no finger");
  await opened(page);
  await scenario(page, "A cut through the run");
  await page.keyboard.press("End");
  await page.getByRole("button", { name: "Draw…" }).tap();
  await page.getByRole("menuitem", { name: "Draw a cut" }).tap();
  await expect(point(page, "p")).toBeFocused();
  const q = point(page, "q");
  const before = await q.boundingBox();
  const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
  const touch = await page.context().newCDPSession(page);
  const touches = (type, by) =>
    touch.send("Input.dispatchTouchEvent", { type, touchPoints: by === null ? [] : [{ x: x + by, y }] });
  await touches("touchStart", 0);
  for (const by of [-20, -60, -120, -200]) await touches("touchMove", by);
  // The finger rests before it is lifted: after a fling, a browser takes the next tap for its end.
  await expect.poll(async () => Math.abs((await q.boundingBox()).x - (before.x - 200))).toBeLessThan(3);
  await expect(bar(page)).toContainText("Not a consistent cut");
  await touches("touchEnd", null);
  // It may have been a fling all the same: a tap that does nothing ends it.
  await bar(page).getByRole("status").tap();
  await picture(page, "recovery-9-finger");
  const [below, transport] = [bar(page), page.locator(".transport")];
  expect((await below.boundingBox()).y + (await below.boundingBox()).height, "the bar is in sight").toBeLessThanOrEqual(
    (await transport.boundingBox()).y + 1,
  );
  await page.getByRole("button", { name: "Take the cut away" }).tap();
  await expect(bar(page)).toHaveCount(0);
});

test("what crosses a cut is said in German, and a point stays in sight of an enlarged diagram", async ({ page }) => {
  await cutDrawn(page);
  await page.getByRole("button", { name: "Larger" }).click();
  await page.getByRole("button", { name: "Larger" }).click();
  await point(page, "r").focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await picture(page, "recovery-10-enlarged");
  const strip = await page.getByRole("slider", { name: "Part of the run in sight" }).boundingBox();
  expect(strip.y + strip.height).toBeLessThanOrEqual((await bar(page).boundingBox()).y);
  await page.goto("./?lang=de");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("End");
  await page.keyboard.press("m");
  await page.getByRole("menuitem", { name: "Einen Schnitt durch den Lauf ziehen" }).click();
  await expect(bar(page)).toContainText("Konsistenter Schnitt");
  await page.getByRole("slider", { name: "Schnitt bei p" }).press("Home");
  await expect(bar(page)).toContainText("Verwaist: 1 (m1)");
  await picture(page, "recovery-11-german");
});
