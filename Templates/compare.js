// Choosing two to four records of a list, and showing them side by side on compare/choose.html.
// Without this script the lists lead to the comparisons of all records. What the script says is written in the pages:
// in the bar below a list, and in attributes data-…, where # stands for a number, a name or a reason.
"use strict";
(() => {
  const base = new URL(".", document.currentScript.src).href;
  const most = 4;
  const filled = (text, value) => text.replace("#", () => value);

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  // Lists: a box before each name, and a bar that leads to the page of chosen records.

  function choosable(list) {
    const kind = list.dataset.choice;
    const bar = list.querySelector(".choice-bar");
    const status = bar.querySelector("[role=status]");
    const link = bar.querySelector("a");
    const words = bar.dataset;
    const rules = new Intl.PluralRules(document.documentElement.lang || "en");
    const boxes = [];

    function update() {
      const chosen = boxes.filter((box) => box.checked);
      bar.hidden = chosen.length === 0;
      for (const box of boxes) box.disabled = chosen.length >= most && !box.checked;
      const sentence = chosen.length === 1 ? words.first : chosen.length === most ? words.most
        : words[rules.select(chosen.length)] ?? words.other;
      status.textContent = filled(sentence, chosen.length);
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
      const box = element("input", { type: "checkbox", class: "choose", value: path.replace(/\.html$/, ""), "aria-label": filled(words.choose, record.textContent) });
      box.addEventListener("change", update);
      header.prepend(box);
      boxes.push(box);
    }
    if (boxes.length < 2) { for (const box of boxes) box.remove(); return; }
    list.classList.add("is-choosable");
    bar.querySelector("button").addEventListener("click", () => {
      for (const box of boxes) box.checked = false;
      update();
      boxes[0].focus();
    });
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

  // The ground, and when it is looked at again.
  function withheld([, ground, day, shown], words) {
    const made = element("span", { class: "withheld" }, element("span", { class: "bar", "aria-hidden": "true" }), " ", filled(words.withheld, ground));
    if (day) {
      const [before, after] = words.review.split("#");
      made.append(" ", before, element("time", { datetime: day }, shown), after);
    }
    return made;
  }

  // A cell in one of the four inks; nothing, where nobody has to state it.
  function cell(value, words) {
    if (value === 0) return element("td", { class: "not-published" }, element("span", { class: "not-published" }, words.notPublished));
    if (Array.isArray(value)) {
      const [absence, reason] = value;
      if (absence === 2) return element("td", {}, element("span", { class: "not-applicable" }, filled(words.notApplicable, reason)));
      if (absence === 3) return element("td", {}, element("span", { class: "suppressed" }, reason));
      return element("td", { class: "withheld" }, withheld(value, words));
    }
    if (value === "") return element("td", {}, element("span", { class: "none-stated" }, words.noneStated));
    return element("td", {}, value);
  }

  function row(label, values, words) {
    const header = element("th", { scope: "row" }, label);
    if (values.some((value) => JSON.stringify(value) !== JSON.stringify(values[0]))) {
      header.className = "differs";
      header.append(element("span", { class: "sign" }, words.differs));
    }
    return element("tr", {}, header, ...values.map((value) => cell(value, words)));
  }

  function table(folder, kind, chosen, words) {
    const head = element("tr", {}, element("th", { scope: "col" }, words.field), ...chosen.map((record) =>
      element("th", { scope: "col" }, element("a", { href: base + folder + "/" + record[0] + ".html" }, record[1]))));
    const body = element("tbody", {});
    if (kind.state) body.append(row(kind.state, chosen.map((record) => record[2] || 0), words));
    kind.fields.forEach((label, index) => {
      const values = chosen.map((record) => record[3][index]);
      if (values.some((value) => value !== "")) body.append(row(label, values, words));
    });
    const caption = element("caption", { id: "chosen-caption" }, element("span", {}, filled(words.caption, kind.plural)));
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
      if (chosen.length < ids.length) status.textContent = place.dataset.incomplete;
      if (chosen.length < 2) return;
      place.append(table(folder, kinds.get(folder), chosen, place.dataset));
    } catch {
      status.textContent = place.dataset.trouble;
    }
  }

  for (const list of document.querySelectorAll("[data-choice]")) choosable(list);
  const place = document.getElementById("chosen-records");
  if (place) show(place);
})();
