// Loads the search, which is search.js, and its look as soon as a reader turns to its box: most readers of a page never do.
// Without this script, and until the search is there, the box leads to search.html.
"use strict";
(() => {
  const box = document.querySelector(".site-search input");
  if (!box) return;
  const source = new URL("search.js", document.currentScript.src);
  let isAsked = false;

  function ask() {
    if (isAsked) return;
    isAsked = true;
    const script = document.createElement("script");
    script.src = source;
    script.onerror = () => { isAsked = false; };
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = new URL("lists.css", source);
    document.head.append(style, script);
  }

  const attributes = { role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false" };
  for (const [key, value] of Object.entries(attributes)) box.setAttribute(key, value);
  for (const turn of ["focus", "input", "pointerover"]) box.addEventListener(turn, ask);
  if (document.activeElement === box || box.value !== "") ask();
})();
