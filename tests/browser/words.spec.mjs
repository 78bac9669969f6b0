// The page's own words in the language that the browser asks for: German where it comes first, else English. What the
// engine says stays English, and says so.

import AxeBuilder from "@axe-core/playwright";

import { expect, opened, picture, test } from "./page.mjs";

/** What axe finds serious. */
async function complaints(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => ["serious", "critical"].includes(impact));
  return serious.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target).join("; ")})`);
}

/** Words on buttons, tabs and labels that there is no room for, or that stick out of what they stand in. */
function cutOff(page) {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll("button:not(.picker), [role=tab], .picture-head label, .pace label, h2, h3")];
    const shown = all.filter((it) => it.offsetParent !== null || it.closest(".transport"));
    const outside = (it) => {
      const [own, frame] = [it, it.closest(".picture-head, .buttons, .top, .tabs, .menu, .dialog, .pace") ?? document.body];
      const [a, b] = [own.getBoundingClientRect(), frame.getBoundingClientRect()];
      return a.width > 0 && (a.right > b.right + 1 || a.left < b.left - 1);
    };
    const icons = [...document.querySelectorAll(".buttons svg")].filter((it) => it.getBoundingClientRect().width < 13);
    const cut = shown.filter((it) => it.scrollWidth > it.clientWidth + 1 || outside(it));
    return [...cut.map((it) => it.textContent), ...icons.map((it) => `the icon on ${it.parentElement.textContent}`)];
  });
}

test.describe("where the browser asks for German", () => {
  test.use({ locale: "de-DE" });

  test("the page's own words are German", async ({ page }) => {
    await opened(page);
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    for (const name of ["Skript öffnen", "Messwerte", "Teilen", "Hilfe", "Zum Anfang", "Schritt zurück", "Abspielen", "Moment"]) {
      await expect(page.getByRole("button", { name, exact: true })).toBeVisible();
    }
    await page.keyboard.press("b");
    for (const name of ["Garantien", "Log", "Zweige"]) await expect(page.getByRole("tab", { name })).toBeVisible();
    await expect(page.getByText("Jede Änderung beginnt einen Zweig")).toBeVisible();
    await page.keyboard.press("1");
    await expect(page.getByRole("heading", { name: "Prozess p" })).toBeVisible();
    await page.keyboard.press("m");
    await page.getByRole("menuitem", { name: "Abstürzen lassen" }).click();
    const toast = page.locator(".toast");
    await expect(toast).toContainText(/Hinzugefügt: .*p crashes/);
    await expect(toast.locator("[lang=en]"), "the line of the script is English").toHaveText(/^at \S+ p crashes$/);
    await page.getByRole("button", { name: "Rückgängig" }).click();
    await expect(toast).toContainText("Rückgängig gemacht.");
    await expect(toast.locator("[lang]")).toHaveCount(0);
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Hilfe" });
    await expect(help).toContainText("Leertaste");
    await expect(help).toContainText("Schleife um Prozesse ziehen");
  });

  test("what the engine says is marked as English", async ({ page }) => {
    await opened(page);
    await page.keyboard.press("End");
    await page.keyboard.press("1");
    for (const words of ["The same view, different messages", "decided view", "Flush before a view"]) {
      const element = page.getByText(words).filter({ visible: true }).first();
      await expect(element).toBeVisible();
      expect(await element.evaluate((it) => it.closest("[lang]").lang), words).toBe("en");
    }
    await page.keyboard.press("v");
    const twins = page.getByRole("dialog", { name: "Zwei Läufe nebeneinander" }).locator("article");
    await expect(twins.first().locator("small")).toHaveText("verletzt: Virtual synchrony");
    await expect(twins.first().locator("small [lang=en]")).toHaveText("Virtual synchrony");
    await expect(twins.first().locator(".parts")).toContainText(/Als Nächstes/);
    await expect(twins.first().locator(".parts [lang=en]")).toHaveText(/^[pqr] \w+/);
    await page.keyboard.press("Escape");
    const announced = page.locator("[aria-live]").last();
    await expect(announced.locator("[lang=en]")).toContainText("ms");
    await expect(announced).toContainText("Hier endet der Lauf.");
  });

  test("nothing is cut off, and axe finds nothing serious", async ({ page }) => {
    await opened(page);
    await page.waitForFunction(() => window.groupscope);
    const look = async (name) => {
      await picture(page, `german-${name}`);
      expect(await cutOff(page), name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
      expect(await complaints(page), name).toEqual([]);
    };
    await look("start");
    await page.keyboard.press("Space");
    await expect(page.getByRole("button", { name: "Anhalten" })).toBeVisible();
    await page.keyboard.press("Space");
    await page.keyboard.press("End");
    for (const name of ["Garantien", "Log", "Zweige"]) {
      await page.getByRole("tab", { name }).click();
      await look(name);
    }
    await page.keyboard.press("1");
    await page.keyboard.press("Home");
    await page.keyboard.press("m");
    await look("menu");
    await page.keyboard.press("Escape");
    for (const [key, name] of [["?", "Hilfe"], ["/", "Szenarien"], ["c", "Messwerte"], ["v", "Zwei Läufe nebeneinander"]]) {
      await page.keyboard.press(key);
      await expect(page.getByRole("dialog", { name })).toBeVisible();
      await look(name);
      await page.keyboard.press("Escape");
    }
    await page.keyboard.press("e");
    await look("script");
  });

  test("the narrowest phone has room for it", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await opened(page);
    await page.waitForFunction(() => window.groupscope);
    expect(await cutOff(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test("an empty stage begins as a German script", async ({ page }) => {
    await opened(page);
    await page.keyboard.press("/");
    await page.getByRole("button", { name: "Mit leerer Bühne beginnen" }).click();
    await expect(page.getByRole("heading", { name: "Sandkasten" })).toBeVisible();
    expect(await page.getByRole("heading", { name: "Sandkasten" }).getAttribute("lang")).toBeNull();
  });

  test("the address can ask for English", async ({ page }) => {
    await page.goto("./?lang=en");
    await expect(page.getByRole("button", { name: "Next moment" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });

  test("a table that cannot be loaded leaves it English", async ({ page }) => {
    // An answer that is no table: one that fails would be a complaint of the browser's own.
    await page.route("**/words/de.json", (route) => route.fulfill({ body: "no table" }));
    await opened(page);
    await expect(page.getByRole("button", { name: "Next moment" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

for (const locale of ["en-US", "fr-FR"]) {
  test.describe(`where the browser asks for ${locale}`, () => {
    test.use({ locale });

    test("the page is English and asks for no table, unless the address does", async ({ page }) => {
      const asked = [];
      page.on("request", (request) => asked.push(request.url()));
      await opened(page);
      await page.waitForFunction(() => window.groupscope);
      await expect(page.getByRole("button", { name: "Next moment" })).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      expect(asked.filter((url) => url.includes("/words/"))).toEqual([]);
      await page.goto("./?lang=de");
      await expect(page.getByRole("button", { name: "Moment", exact: true })).toBeVisible();
    });
  });
}
