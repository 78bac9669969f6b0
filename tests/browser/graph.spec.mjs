// The rollback-dependency graph in place of the stage: it follows the reader from rollback to rollback.

import AxeBuilder from "@axe-core/playwright";

import { expect, opened, picture, plays, scenario, stepTo, test } from "./page.mjs";

const graph = (page) => page.locator(".graph [role=img]");

const painted = (page) => graph(page).innerHTML();

/** Opens the graph of s by key alone. */
async function graphShown(page) {
  await page.keyboard.press("m");
  await expect(page.getByRole("menu")).toBeVisible();
  while (!/Dependency graph/.test(await page.locator("[role=menuitem]:focus").textContent())) {
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Dependency graph of s" }), "keys belong to it").toBeFocused();
}

test("intervals are taken back step by step, each rollback with the message that forces it", async ({ page }) => {
  await opened(page);
  await scenario(page, "Independent checkpoints");
  await page.keyboard.press("Home");
  await graphShown(page);
  await expect(graph(page)).toHaveAccessibleName(/^p: interval 0\. q: interval 0\. r: interval 0\. No message/);
  await stepTo(page, /q crashes/);
  await expect(graph(page)).toHaveAccessibleName(/q: intervals 0, 1; taken back from 1 on; failed\. r: intervals 0, 1\./);
  await expect(graph(page)).toHaveAccessibleName(/m2 from q 1 to r 0; /);
  await expect(graph(page)).not.toHaveAccessibleName(/Rollback/);
  const before = await painted(page);
  await stepTo(page, /takes r back to checkpoint 0/);
  await expect(graph(page)).toHaveAccessibleName(/^p: intervals 0, 1\. .* r: intervals 0, 1; taken back from 0 on\./);
  await expect(graph(page)).toHaveAccessibleName(/Rollback 1: r to checkpoint 0, as m2 from q is not sent any more\.$/);
  await expect(page.locator(".graph .last")).toContainText("Rollback 1: r to checkpoint 0, as m2");
  const first = await painted(page);
  expect(first).not.toBe(before);
  await picture(page, "graph-1-rollback");
  const [diagram, transport] = [page.locator(".diagram"), page.locator(".transport")];
  expect((await diagram.boundingBox()).y + (await diagram.boundingBox()).height, "its scale is in sight").toBeLessThanOrEqual(
    (await transport.boundingBox()).y,
  );
  await page.keyboard.press("ArrowRight");
  await expect(graph(page)).toHaveAccessibleName(/^p: intervals 0, 1; taken back from 1 on\./);
  await expect(graph(page)).toHaveAccessibleName(/Rollback 2: p to checkpoint 1, as m3 from r is not sent any more\.$/);
  await picture(page, "graph-2-rollbacks");
  await page.keyboard.press("ArrowLeft");
  await expect(graph(page)).not.toHaveAccessibleName(/Rollback 2/);
  await expect.poll(() => painted(page), { message: "it goes back with the reader" }).toBe(first);
  await stepTo(page, /p goes back to checkpoint 1/);
  await stepTo(page, /r goes back to checkpoint 0/);
  await expect(graph(page)).toHaveAccessibleName(/Rollback 2: .* Recovery line 1: p 1, q 1, r 0\.$/);
  await picture(page, "graph-3-line");
  await page.keyboard.press("End");
  await expect(graph(page)).toHaveAccessibleName(/r: interval 0\. m1 from p 0 to q 0; m5 from q 1 to r 0\./);
  await picture(page, "graph-4-afterwards");
  await page.keyboard.press("Escape");
  await expect(graph(page)).toHaveCount(0);
  await expect(page.locator(".stage canvas")).toBeVisible();
});

test("the domino effect goes through the graph down to the first intervals", async ({ page }) => {
  await opened(page);
  await scenario(page, "The domino effect");
  await page.keyboard.press("Home");
  await graphShown(page);
  await stepTo(page, /takes p#1 back to checkpoint 0/);
  await picture(page, "graph-5-domino");
  await stepTo(page, /has found the recovery line, by 5 rollbacks/);
  await expect(graph(page)).toHaveAccessibleName(/^p: intervals 0, 1, 2; taken back from 0 on.* q: intervals 0, 1, 2, 3; taken back from 0 on/);
  for (const [at, label] of ["m5", "m4", "m3", "m2", "m1"].entries()) {
    await expect(graph(page)).toHaveAccessibleName(new RegExp(`Rollback ${at + 1}: [pq] to checkpoint \\d, as ${label} `));
  }
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect((await new AxeBuilder({ page }).include(".graph").analyze()).violations).toEqual([]);
  await picture(page, "graph-6-dark");
  await page.getByRole("button", { name: "Close the dependency graph" }).click();
  await expect(graph(page)).toHaveCount(0);
});

test("a message is pointed at and selected in the graph, and only groups with lines have one", async ({ page }) => {
  await opened(page);
  await scenario(page, "Independent checkpoints");
  await page.keyboard.press("Home");
  await stepTo(page, /takes p back to checkpoint 1/);
  await graphShown(page);
  const box = await graph(page).boundingBox();
  let found = false;
  // Between the rows of q and r.
  for (let y = box.height * 0.6; y < box.height * 0.75 && !found; y += 6) {
    for (let x = 60; x < box.width && !found; x += 12) {
      await page.mouse.move(box.x + x, box.y + y);
      found = /^m2 from q to r/.test((await graph(page).getAttribute("title")) ?? "");
      if (found) await page.mouse.click(box.x + x, box.y + y);
    }
  }
  expect(found, "m2 is somewhere").toBe(true);
  await expect(page.getByRole("tab", { name: "m2" })).toBeVisible();
  await scenario(page, "Message logging by the receiver");
  await page.getByRole("button", { name: "Draw…" }).click();
  await expect(page.getByRole("menuitem", { name: "Draw a cut" })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: "Dependency graph" })).toHaveCount(0);
});

test("a wide graph of many checkpoints can be scrolled to its beginning", async ({ page }) => {
  const script = [
    "processes p q",
    "network delay 5ms",
    "group s = p q with recovery independent every 10ms",
    "at 12ms p tells q m1 in s",
    "at 250ms q tells p m2 in s",
    "run until 300ms",
    "",
  ];
  await plays(page, script.join("\n"));
  await page.keyboard.press("End");
  await graphShown(page);
  const sheet = page.getByRole("region", { name: "Dependency graph of s" });
  const place = () => sheet.evaluate((it) => [it.scrollLeft, it.scrollWidth - it.clientWidth].map(Math.round));
  const [left, most] = await place();
  expect(most).toBeGreaterThan(100);
  expect(left, "the present is in sight").toBe(most);
  await picture(page, "graph-7-wide");
});
