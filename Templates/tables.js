// Buttons in the headers of the columns of a page of tables, by which readers sort. Nothing is remembered.
// A table that fits its page is marked, so that it scrolls with it and not in a region of its own.
// What the script says is the attribute data-sortable of the tables' parent.
"use strict";
(() => {
  const language = document.documentElement.lang || "en";
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  const decimal = new Intl.NumberFormat(language).formatToParts(0.5).find((part) => part.type === "decimal").value;
  const absences = ".not-published, .withheld, .not-applicable, .suppressed, .none-stated";

  // What a cell is sorted by: nothing for an absence, which stands last either way; what it says itself, as a period
  // does; a day; an amount; a text.
  function key(cell, isNumeric) {
    if (!cell || cell.matches(absences) || cell.querySelector(absences)) return null;
    const text = cell.textContent.trim();
    if (text === "") return null;
    const own = cell.querySelector("[data-sort]");
    if (own) return own.dataset.sort;
    const time = cell.querySelector("time[datetime]");
    if (time && time.textContent.trim() === text) return time.dateTime;
    if (!isNumeric) return text.replace(/^[●◐○✕◌■–]\s*/u, "");
    const digits = [...text.replaceAll("\u2212", "-")].filter((letter) => /[\d-]/.test(letter) || letter === decimal).join("");
    const number = Number(digits.replace(decimal, "."));
    return digits === "" || Number.isNaN(number) ? null : { unit: text.replace(/[\d.,’'\s\u2212-]/g, ""), number };
  }

  function compare(one, other) {
    if (typeof one === "string" || typeof other === "string") return collator.compare(String(one), String(other));
    return collator.compare(one.unit, other.unit) || one.number - other.number;
  }

  function sort(table, header, column) {
    const isDescending = header.getAttribute("aria-sort") === "ascending";
    for (const other of header.parentElement.children) other.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row, index) => ({ row, index, key: key(row.cells[column], header.classList.contains("num")) }));
    rows.sort((one, other) => {
      if (one.key === null || other.key === null) return (one.key === null) - (other.key === null) || one.index - other.index;
      return (isDescending ? compare(other.key, one.key) : compare(one.key, other.key)) || one.index - other.index;
    });
    body.append(...rows.map((entry) => entry.row));
  }

  const widths = new ResizeObserver((entries) => {
    for (const region of new Set(entries.map((entry) => entry.target.closest(".table")))) {
      region.classList.toggle("fits", region.firstElementChild.offsetWidth <= region.clientWidth);
    }
  });
  for (const table of document.querySelectorAll(".comparison > .table, .comparison > .table > table")) widths.observe(table);

  for (const table of document.querySelectorAll("[data-sortable] > .table > table")) {
    if (table.tBodies.length !== 1 || table.tBodies[0].rows.length < 2 || table.tHead?.rows.length !== 1) continue;
    for (const [column, header] of [...table.tHead.rows[0].cells].entries()) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...header.childNodes);
      header.append(button);
      button.addEventListener("click", () => sort(table, header, column));
    }
    const note = document.createElement("span");
    note.className = "hidden";
    note.textContent = table.closest("[data-sortable]").dataset.sortable;
    table.caption?.append(note);
  }
})();
