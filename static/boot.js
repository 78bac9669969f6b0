// Starts the page: in the language that the browser asks for, or `?lang=` in the address; loads the WebAssembly module
// that Trunk names in the script tag, and says so when that fails.

const script = document.querySelector("script[data-module]");
const wanted = [new URLSearchParams(location.search).get("lang"), ...navigator.languages];
const language = wanted.find((it) => /^(de|en)\b/.test(it));
let words = {};
if (language?.startsWith("de")) words = await import("./words/words.js").then((it) => it.load("de")).catch(() => words);

try {
  const { default: start, ...module } = await import(new URL(script.dataset.module, document.baseURI));
  await start({ module_or_path: new URL(script.dataset.wasm, document.baseURI) });
  // The later part of the page comes now, and with it its styles.
  const styles = document.createElement("link");
  styles.rel = "stylesheet";
  styles.href = new URL(script.dataset.styles, document.baseURI);
  document.head.append(styles);
  const { version, traceHash, bench, benchSeeks } = module;
  module.whole().then(() => (window.groupscope = { version, traceHash, bench, benchSeeks }));
} catch (error) {
  console.error(error);
  const message = document.createElement("p");
  message.className = "boot-failure";
  message.setAttribute("role", "alert");
  const text =
    "Groupscope could not start. It needs a current browser with WebAssembly; reload the page to try again.";
  message.textContent = words[text] ?? text;
  document.body.prepend(message);
}
