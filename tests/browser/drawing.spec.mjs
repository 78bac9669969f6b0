// What is drawn on the stage, by pointer and by key: each stroke writes the script's line, and undo takes it back.

import { expect, opened, picture, plays, script, test } from "./page.mjs";

/** Where processes stand on the stage: where a pointer is told so all around. A label of theirs is not as high. */
async function places(page) {
  const canvas = page.locator(".stage canvas");
  await canvas.scrollIntoViewIfNeeded();
  await expect.poll(() => page.evaluate(() => window.groupscope !== undefined)).toBe(true);
  return canvas.evaluate(async (element) => {
    const turn = () =>
      new Promise((resolve) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(0);
      });
    const box = element.getBoundingClientRect();
    const found = {};
    for (let y = box.top + 6; y < box.bottom; y += 10) {
      for (let x = box.left + 6; x < box.right; x += 10) {
        const at = { bubbles: true, clientX: x, clientY: y, pointerType: "mouse" };
        element.dispatchEvent(new PointerEvent("pointermove", at));
        await turn();
        const name = /^([pqrs]): /.exec(document.querySelector(".stage .tooltip")?.textContent ?? "")?.[1];
        if (name) (found[name] ??= []).push({ x, y });
      }
    }
    const inside = (hits) => {
      const has = (x, y) => hits.some((hit) => hit.x === x && hit.y === y);
      return hits.filter(({ x, y }) => has(x - 10, y) && has(x + 10, y) && has(x, y - 10) && has(x, y + 10));
    };
    const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
    const at = (hits) => ({ x: middle(hits.map((hit) => hit.x)), y: middle(hits.map((hit) => hit.y)) });
    return Object.fromEntries(Object.entries(found).map(([name, hits]) => [name, at(inside(hits))]));
  });
}

async function stroke(page, points) {
  await page.mouse.move(points[0].x, points[0].y);
  await page.mouse.down();
  for (const point of points.slice(1)) await page.mouse.move(point.x, point.y, { steps: 12 });
  await page.mouse.up();
}

const TRIO = "processes p q r s\nnetwork delay 8ms..12ms, fifo\ngroup g = p q r with membership gmp, order fifo\nrun until 400ms\n";

test("an empty stage: processes and a group are drawn into it by key alone, and taken back", async ({ page }) => {
  await opened(page);
  await page.keyboard.press("/");
  await page.getByRole("button", { name: "Start with an empty stage" }).press("Enter");
  await expect.poll(() => script(page)).toContain('scenario "Sandbox"');
  for (let count = 0; count < 3; count += 1) {
    await page.keyboard.press("m");
    await expect(page.getByRole("menuitem", { name: "Add a process" })).toBeFocused();
    await page.keyboard.press("Enter");
  }
  await expect.poll(() => script(page)).toContain("processes p q r\n");
  await page.keyboard.press("m");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "New group" });
  await dialog.getByRole("checkbox", { name: "p" }).press("Space");
  await dialog.getByRole("checkbox", { name: "r" }).press("Space");
  await dialog.getByRole("combobox", { name: "Order of multicasts" }).selectOption("total");
  await picture(page, "new-group");
  await dialog.getByRole("button", { name: "Draw the group" }).press("Enter");
  await expect.poll(() => script(page)).toContain("group g = p r with membership gmp, order total\n");
  await page.keyboard.press("Control+z");
  await expect.poll(() => script(page)).not.toContain("group g");
  await page.keyboard.press("Control+y");
  await expect.poll(() => script(page)).toContain("group g");
});

test("a process is dragged into a group and out of it, and may be moved about inside", async ({ page }) => {
  await plays(page, TRIO);
  await page.getByRole("slider", { name: "Time" }).fill("40");
  const { p, s } = await places(page);
  await stroke(page, [s, { x: p.x + 4, y: p.y + 4 }]);
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expect(page.locator(".toast")).toContainText(/Added: at \S+ s joins g/);
  expect(await script(page)).toMatch(/^at \S+ s joins g$/m);
  await page.keyboard.press("Control+z");
  await expect.poll(() => script(page)).toBe(TRIO);
  const again = await places(page);
  const box = await page.locator(".stage canvas").boundingBox();
  await stroke(page, [again.p, { x: box.x + 30, y: box.y + box.height - 30 }]);
  await expect.poll(() => script(page)).toMatch(/^at \S+ p leaves g$/m);
});

test("a loop around processes asks what their group is to be like", async ({ page }) => {
  await plays(page, TRIO);
  const { r, s } = await places(page);
  const [left, right] = [Math.min(r.x, s.x) - 50, Math.max(r.x, s.x) + 50];
  const [top, bottom] = [Math.min(r.y, s.y) - 40, Math.max(r.y, s.y) + 40];
  const corners = [[left, top], [right, top], [right, bottom], [left, bottom], [left, top + 8]];
  await stroke(page, corners.map(([x, y]) => ({ x, y })));
  const dialog = page.getByRole("dialog", { name: "New group" });
  await expect(dialog.getByRole("checkbox", { checked: true })).toHaveCount(2);
  await dialog.getByRole("button", { name: "Draw the group" }).click();
  await expect.poll(() => script(page)).toMatch(/^group h = r s with membership gmp/m);
});

test("a line parts the network, a short one cuts a channel, and both can be undone", async ({ page }) => {
  await plays(page, TRIO);
  const { p, q, r, s } = await places(page);
  const middle = (p.y + q.y + r.y + s.y) / 4;
  const box = await page.locator(".stage canvas").boundingBox();
  await stroke(page, [{ x: box.x + 20, y: middle }, { x: box.x + box.width - 20, y: middle }]);
  expect(await script(page)).toMatch(/^at \S+ partition [pqrs] [pqrs] \| [pqrs] [pqrs]$/m);
  await page.keyboard.press("Control+z");
  await expect.poll(() => script(page)).toBe(TRIO);
  const [mid, across] = [{ x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 }, { x: q.y - p.y, y: p.x - q.x }];
  const length = Math.hypot(across.x, across.y);
  const end = (way) => ({ x: mid.x + (way * 14 * across.x) / length, y: mid.y + (way * 14 * across.y) / length });
  await stroke(page, [end(-1), end(1)]);
  expect(await script(page)).toMatch(/^at \S+ cut p and q$/m);
  await page.keyboard.press("Control+z");
  await expect.poll(() => script(page)).toBe(TRIO);
});

test("branches can be returned to, named and taken away, and outlive a reload", async ({ page }) => {
  await plays(page, TRIO);
  await page.keyboard.press("1");
  await page.keyboard.press("m");
  await page.getByRole("menuitem", { name: "Crash" }).click();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("m");
  await page.getByRole("menuitem", { name: "Pause" }).click();
  await page.keyboard.press("b");
  const tree = page.locator(".tree");
  await expect(tree.getByRole("button", { name: /p crashes/ })).toBeVisible();
  await page.getByRole("button", { name: "Name…" }).click();
  await page.getByRole("textbox", { name: "Name of this branch" }).fill("p sleeps");
  await page.keyboard.press("Enter");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("b");
  await expect(tree.getByRole("button", { name: /p sleeps/ })).toHaveAttribute("aria-current", "true");
  await picture(page, "branches");
  await tree.getByRole("button", { name: /p crashes/ }).click();
  expect(await script(page)).toMatch(/p crashes$/m);
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(tree.getByRole("button", { name: /p crashes/ })).toHaveCount(0);
  expect(await script(page)).not.toMatch(/p crashes$/m);
});

test("two runs stand beside each other, and what parts them is said", async ({ page }) => {
  await opened(page);
  await page.keyboard.press("v");
  const dialog = page.getByRole("dialog", { name: "Two runs beside each other" });
  await expect(dialog.getByRole("status")).toContainText("They are the same until");
  await expect(dialog.locator("svg")).toHaveCount(2);
  await expect(dialog).toContainText("violated: ");
  await expect(dialog).toContainText("every guarantee holds");
  await picture(page, "compare");
  await dialog.getByRole("button", { name: "Go to the difference" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator(".clock")).not.toContainText("0.0 ms");
});

test("a process is made to fail otherwise than by a crash, and undo takes it back", async ({ page }) => {
  await plays(page, TRIO);
  const fails = async (what) => {
    await page.keyboard.press("2");
    await page.keyboard.press("m");
    await page.getByRole("menuitem", { name: "Fail otherwise…" }).click();
    await page.getByRole("menuitem", { name: what }).click();
  };
  await fails("Slow down by 20 ms");
  await expect.poll(() => script(page)).toMatch(/^at \S+ q slows down by 20ms$/m);
  await expect(page.locator(".inspected-head")).toContainText("late by 20ms");
  await fails("Omit to send half");
  await expect.poll(() => script(page)).toMatch(/^at \S+ q omits to send 50%$/m);
  await fails("Lie to p in calls of g");
  await expect.poll(() => script(page)).toMatch(/^at \S+ q answers calls of g wrongly to p$/m);
  await fails("Be in time again");
  await expect.poll(() => script(page)).toMatch(/^at \S+ q speeds up$/m);
  for (let taken = 0; taken < 4; taken += 1) await page.keyboard.press("Control+z");
  await expect.poll(() => script(page)).not.toMatch(/slows|omits|wrongly|speeds/);
});

test("a member calls its group from the menu", async ({ page }) => {
  await plays(page, TRIO);
  await page.keyboard.press("2");
  await page.keyboard.press("m");
  await page.getByRole("menuitem", { name: "More to g…" }).click();
  await page.getByRole("menuitem", { name: "Call g, wanting a majority" }).click();
  await expect.poll(() => script(page)).toMatch(/^at \S+ q calls g as c1 wanting majority$/m);
});
