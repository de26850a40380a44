// Choosing two to four records of a list, and showing them side by side on compare/choose.html.
// Without this script the lists lead to the comparisons of all records.
"use strict";
(() => {
  const base = new URL(".", document.currentScript.src).href;
  const most = 4;

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  // Lists: a box before each name, and a bar that leads to the page of chosen records.

  function choosable(list) {
    const kind = list.dataset.choice;
    const bar = element("div", { class: "choice-bar", role: "region", "aria-label": "Chosen records" });
    const status = element("span", { role: "status" });
    const link = element("a", { class: "button" }, "Compare");
    const clear = element("button", { type: "button" }, "Clear");
    bar.append(status, " ", link, " ", clear);
    bar.hidden = true;
    const boxes = [];

    function update() {
      const chosen = boxes.filter((box) => box.checked);
      bar.hidden = chosen.length === 0;
      for (const box of boxes) box.disabled = chosen.length >= most && !box.checked;
      status.textContent = chosen.length === 1 ? "1 chosen: choose one to three more"
        : chosen.length + " chosen" + (chosen.length === most ? ", which is the most" : "");
      if (chosen.length > 1) {
        link.href = base + "compare/choose.html?" + new URLSearchParams({ kind, ids: chosen.map((box) => box.value).join(",") });
      } else {
        link.removeAttribute("href");
      }
    }

    for (const header of list.querySelectorAll("tbody > tr > th")) {
      const record = header.querySelector("a[href]");
      if (!record) continue;
      const path = record.href.slice(new URL(kind + "/", base).href.length);
      const box = element("input", { type: "checkbox", class: "choose", value: path.replace(/\.html$/, ""), "aria-label": "Compare " + record.textContent });
      box.addEventListener("change", update);
      header.prepend(box);
      boxes.push(box);
    }
    if (boxes.length < 2) { for (const box of boxes) box.remove(); return; }
    list.classList.add("is-choosable");
    clear.addEventListener("click", () => {
      for (const box of boxes) box.checked = false;
      update();
      boxes[0].focus();
    });
    list.append(bar);
    update();
  }

  // The page of chosen records

  const kinds = new Map(), stretches = new Map();
  window.transparencyChoice = {
    kind(folder, kind) { kinds.set(folder, kind); },
    records(folder, number, records) { stretches.set(folder + "-" + number, records); },
  };

  const load = (name) => new Promise((done, failed) => {
    const script = element("script", { src: base + "compare/records/" + name + ".js" });
    script.onload = done;
    script.onerror = () => failed(new Error(name));
    document.head.append(script);
  });

  async function records(folder, ids) {
    const { firsts } = kinds.get(folder);
    const files = ids.map((id) => firsts.filter((first) => first <= id).length - 1);
    await Promise.all([...new Set(files)].filter((file) => file >= 0).map((file) => load(folder + "-" + file)));
    return ids.map((id, index) => stretches.get(folder + "-" + files[index])?.find((record) => record[0] === id && record[1] !== ""));
  }

  // A cell in one of the four inks.
  function cell(value) {
    if (value === 0) return element("td", { class: "not-published" }, element("span", { class: "not-published" }, "Not published"));
    if (Array.isArray(value)) {
      const [absence, reason] = value;
      if (absence === 2) return element("td", {}, element("span", { class: "not-applicable" }, "Not applicable: " + reason));
      if (absence === 3) return element("td", {}, element("span", { class: "suppressed" }, reason));
      return element("td", { class: "withheld" }, element("span", { class: "withheld" },
        element("span", { class: "bar", "aria-hidden": "true" }), " Withheld: " + reason + "."));
    }
    return element("td", {}, value);
  }

  function row(label, values) {
    const cells = values.map(cell);
    const differ = values.some((value) => JSON.stringify(value) !== JSON.stringify(values[0]));
    const header = element("th", { scope: "row" }, label);
    if (differ) {
      header.className = "differs";
      header.append(element("span", { class: "sign" }, "≠ differs"));
    }
    return element("tr", {}, header, ...cells);
  }

  function table(folder, kind, chosen) {
    const head = element("tr", {}, element("th", { scope: "col" }, "Field"), ...chosen.map((record) =>
      element("th", { scope: "col" }, element("a", { href: base + folder + "/" + record[0] + ".html" }, record[1]))));
    const body = element("tbody", {});
    if (kind.state) body.append(row(kind.state, chosen.map((record) => record[2])));
    kind.fields.forEach((label, index) => {
      const values = chosen.map((record) => record[3][index]);
      if (values.some((value) => value !== "")) body.append(row(label, values));
    });
    const caption = element("caption", { id: "chosen-caption" }, element("span", {}, kind.plural + ", side by side"));
    return element("div", { class: "table wide", role: "region", "aria-labelledby": "chosen-caption", tabindex: "0" },
      element("table", { id: "chosen" }, caption, element("thead", {}, head), body));
  }

  async function show(place) {
    const status = document.getElementById("choice-status");
    const asked = new URLSearchParams(location.search);
    const folder = asked.get("kind") ?? "";
    const ids = [...new Set((asked.get("ids") ?? "").split(",").filter((id) => id !== ""))].slice(0, most);
    if (!/^[a-z]+$/.test(folder) || ids.length < 2) return;
    try {
      await load(folder);
      const chosen = (await records(folder, ids)).filter((record) => record);
      if (chosen.length < ids.length) status.textContent = "Not all of the records that were asked for are in this register.";
      if (chosen.length < 2) return;
      place.append(table(folder, kinds.get(folder), chosen));
    } catch {
      status.textContent = "The records could not be loaded.";
    }
  }

  for (const list of document.querySelectorAll("[data-choice]")) choosable(list);
  const place = document.getElementById("chosen-records");
  if (place) show(place);
})();
