// What every test of the page starts from: a page that is watched for errors and for requests to anybody else.

import { test as base, expect } from "@playwright/test";

export { expect };

export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const complaints = [];
    const origin = new URL(baseURL).origin;

    page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(`console: ${message.text()}`);
    });
    page.on("request", (request) => {
      const url = new URL(request.url());
      const inside = url.origin === origin || url.protocol === "data:" || url.protocol === "blob:";
      if (!inside) complaints.push(`request to somebody else: ${url}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
    });

    await use(page);
    expect(complaints, "errors and third-party requests").toEqual([]);
  },
});

/** Keeps a picture of the page in the ignored folder `screenshots/`, to be looked at. */
export async function picture(page, name) {
  const project = test.info().project.name;
  await page.screenshot({ path: `screenshots/${name}-${project}.png` });
}

/** Opens the page as a first visit that does not want things to move about. */
export async function opened(page) {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** The script that the page would keep. */
export function script(page) {
  return page.evaluate(() => localStorage.getItem("groupscope.script"));
}

/** Opens a script of the test's own at its beginning. */
export async function plays(page, text) {
  await opened(page);
  await page.keyboard.press("e");
  const editor = page.getByRole("textbox", { name: "Script of the scenario" });
  await editor.fill(text);
  await expect(page.getByText("is what you see")).toBeVisible();
  await editor.press("Escape");
  await expect.poll(() => script(page)).toBe(text);
  await page.keyboard.press("Home");
}

/** Opens the scenario of the library that has those words in its title. */
export async function scenario(page, title) {
  await page.keyboard.press("/");
  await page.getByRole("searchbox").fill(title);
  await page.keyboard.press("Enter");
  await expect(page.locator(".picker-title")).toContainText(title);
}

/** Goes on by key until the live region says that. */
export async function stepTo(page, words) {
  const told = page.locator("[aria-live=polite]");
  await steppedUntil(page, async () => words.test(await told.textContent()), `the live region says ${words}`);
}

/** Goes on by key, never further than one step at a time, until that is so. */
export async function steppedUntil(page, holds, what) {
  const [event, forwards] = [page.locator(".clock-event"), page.getByRole("button", { name: "Step", exact: true })];
  for (let steps = 0; steps < 120; steps += 1) {
    if (await holds()) return;
    await expect(forwards, `before the end ${what}`).toBeEnabled();
    const before = await event.textContent();
    await page.keyboard.press("ArrowRight");
    await expect(event).not.toHaveText(before);
  }
  throw new Error(`120 steps, and not once is it so that ${what}`);
}
