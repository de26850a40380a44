// Search as you type over the files below search/, which register themselves with the function made here.
// On most pages finder.js loads this script. Without it the form in the header leads to search.html, which names the
// lists of all records. What the script says is written in the attributes data-… of its form.
//
// The words of a text are parted as the makers of the index do it: small letters without marks, and digits.
// What a word is also found by (endings, the start of a longer word, a slip of the finger) is decided here alone.
"use strict";
(() => {
  const base = new URL(".", document.currentScript.src).href;
  const weights = { names: [24], text: [6, 2, 1] };
  const state = { directory: null, vocabulary: null, words: new Map(), documents: new Map(), letters: new Map() };

  // Loading: a file is a script, which also works where the site lies on a disk.

  const loads = new Map();
  function load(path) {
    if (!loads.has(path)) {
      loads.set(path, new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = base + "search/" + path;
        script.onload = done;
        script.onerror = () => { loads.delete(path); failed(new Error(path)); };
        document.head.append(script);
      }));
    }
    return loads.get(path);
  }

  window.transparencySearch = {
    directory(directory) {
      state.directory = directory;
      for (const [plain, letters] of directory.letters) for (const letter of letters) state.letters.set(letter, plain);
    },
    vocabulary(words) { state.vocabulary = words; },
    words(tier, prefix, words) {
      state.words.set(tier + "-" + prefix, Object.entries(words).map(([word, lists]) => ({ word, stem: stem(word), lists })));
    },
    documents(number, documents) { state.documents.set(number, documents); },
  };

  // Words

  const otherLetter = (value) => !(value < 0x370 || (value >= 0x2000 && value < 0x2C00) || (value >= 0x3000 && value < 0x3040)
    || (value >= 0xD800 && value < 0xF900) || (value >= 0xFE00 && value < 0xFE70) || (value >= 0xFF00 && value < 0xFF10)
    || (value >= 0xFFF0 && value < 0x10000) || (value >= 0x1F000 && value < 0x20000) || value >= 0xE0000);

  function folded(character) {
    if (/[a-z0-9]/.test(character)) return character;
    if (/[A-Z]/.test(character)) return character.toLowerCase();
    const value = character.codePointAt(0);
    if (value < 0x80) return null;
    if (value >= 0x300 && value <= 0x36F) return "";
    const plain = state.letters.get(character);
    if (plain !== undefined) return plain;
    const small = character.toLowerCase();
    const plainSmall = state.letters.get([...small][0]);
    if (plainSmall !== undefined) return plainSmall;
    return otherLetter(value) ? small : null;
  }

  function words(text) {
    const found = [];
    let word = [];
    const end = () => { if (word.length > 1) found.push(word.slice(0, 40).join("")); word = []; };
    for (const character of text.replace(/(\d),(?=\d)/g, "$1")) {
      const plain = folded(character);
      if (plain === null) end(); else word.push(...plain);
    }
    end();
    return found;
  }

  // English endings: [ending, what stands instead, how much must stand before it], the first that fits in each step.

  const steps = [
    [["sses", "ss", 1], ["ies", "y", 2], ["ss", "ss", 0], ["us", "us", 0], ["is", "is", 0], ["s", "", 2]],
    [["eed", "eed", 0], ["ing", "", 3], ["ed", "", 3], ["ation", "at", 2], ["tion", "t", 3], ["sion", "s", 3],
      ["ement", "", 4], ["ment", "", 5], ["ence", "ent", 5], ["ness", "", 4], ["ently", "ent", 3], ["ly", "", 4], ["al", "", 5]],
    [["e", "", 3], ["y", "i", 2]],
  ];

  function stem(word) {
    if (/[^a-z]/.test(word)) return word;
    for (const step of steps) {
      const rule = step.find(([ending, , least]) => word.endsWith(ending) && word.length - ending.length >= least);
      if (rule) word = word.slice(0, word.length - rule[0].length) + rule[1];
    }
    return word.replace(/([^aeiou])\1$/, "$1");
  }

  // How many letters were left out, put in, changed or swapped; more than `most` counts as more.

  function distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [], last = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let row = 1; row <= one.length; row++) {
      const next = [row];
      for (let column = 1; column <= other.length; column++) {
        const same = one[row - 1] === other[column - 1] ? 0 : 1;
        let least = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + same);
        if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
          least = Math.min(least, before[column - 2] + 1);
        }
        next.push(least);
      }
      if (Math.min(...next) > most) return most + 1;
      before = last;
      last = next;
    }
    return last[other.length];
  }

  const slips = (word) => (word.length < 4 || /^\d+$/.test(word) ? 0 : word.length < 8 ? 1 : 2);

  // Lists of documents, as NumberList writes them.

  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const values = new Map([...digits].map((digit, value) => [digit, value]));

  function numbers(text) {
    const list = [];
    if (text[0] === "~") {
      for (let index = 1; index < text.length; index++) {
        const bits = values.get(text[index]);
        for (let bit = 0; bit < 6; bit++) if (bits & (1 << bit)) list.push((index - 1) * 6 + bit);
      }
      return list;
    }
    let next = 0, value = 0, shift = 0;
    for (const character of text) {
      const digit = values.get(character);
      value += (digit & 31) * 2 ** shift;
      shift += 5;
      if (digit & 32) continue;
      list.push(next + value);
      next += value + 1;
      value = 0;
      shift = 0;
    }
    return list;
  }

  // Looking up

  const fileName = (tier, prefix) => tier + (prefix === "" ? "" : "-" + [...prefix].map((character) =>
    character.codePointAt(0) < 0x80 ? character : "_" + character.codePointAt(0).toString(16)).join("")) + ".js";

  // The files that may hold a word, or words that start with it: of short beginnings few, as there are many.
  function shards(tier, word) {
    const prefixes = state.directory[tier];
    const exact = prefixes.filter((prefix) => word.startsWith(prefix));
    const longer = prefixes.filter((prefix) => prefix.startsWith(word) && prefix !== word);
    return longer.length > (tier === "names" ? 8 : 4) ? exact : exact.concat(longer);
  }

  // Two letters that a longer word may start with are looked up among names alone; a number, as of a section, is whole.
  async function entries(word, isLast) {
    const found = [];
    await Promise.all((isLast && word.length < 3 && !/^\d+$/.test(word) ? ["names"] : ["names", "text"]).map(async (tier) => {
      await Promise.all(shards(tier, word).map(async (prefix) => {
        await load(fileName(tier, prefix));
        for (const entry of state.words.get(tier + "-" + prefix)) found.push({ tier, entry });
      }));
    }));
    return found;
  }

  // How well a word of the index answers a word that was typed; 0 for not at all.
  function answer(typed, typedStem, isLast, entry) {
    if (entry.word === typed) return 1;
    if (entry.stem === typedStem) return 0.8;
    if (entry.word.startsWith(typed)) return isLast ? 0.7 : 0.3;
    return 0;
  }

  // The documents for one typed word with their weights.
  async function matches(typed, isLast) {
    const scores = new Map();
    const add = ({ tier, entry }, factor) => entry.lists.forEach((list, place) => {
      const weight = weights[tier][place] * factor;
      for (const number of numbers(list)) if (!(scores.get(number) >= weight)) scores.set(number, weight);
    });
    const typedStem = stem(typed);
    const candidates = await entries(typed, isLast);
    for (const candidate of candidates) {
      const factor = answer(typed, typedStem, isLast, candidate.entry);
      if (factor > 0) add(candidate, factor);
    }
    const most = slips(typed);
    if (scores.size > 0 || most === 0) return scores;
    // Nothing: words that differ by a slip, from the files at hand, else from all words of names.
    let near = candidates.map((candidate) => [distance(typed, candidate.entry.word, most), candidate]).filter(([far]) => far <= most);
    if (near.length === 0) {
      await load("words.js");
      const close = state.vocabulary.map((word) => [distance(typed, word, most), word]).filter(([far]) => far <= most).sort((one, other) => one[0] - other[0]);
      for (const [far, word] of close.slice(0, 3)) {
        near = near.concat((await entries(word, false)).filter(({ entry }) => entry.word === word).map((candidate) => [far, candidate]));
      }
    }
    for (const [far, candidate] of near) add(candidate, 0.5 / far);
    return scores;
  }

  async function entriesOf(results) {
    const stretch = state.directory.stretch;
    const files = [...new Set(results.map(({ number }) => Math.floor(number / stretch)))];
    await Promise.all(files.map((file) => load("documents-" + file + ".js")));
    return results.map(({ number }) => {
      const [title, kind, address, context] = state.documents.get(Math.floor(number / stretch))[number % stretch];
      return { title, kind, address: base + address, context };
    });
  }

  // How many words the title of a document has, as far as one digit tells.
  const length = (number) => values.get(state.directory.lengths[number]);

  // How a title answers the query as a whole: 2 where it is the same, 1 where it starts so, else 0.
  function likeness(title, asked, endsInWord) {
    const own = words(title);
    const starts = asked.every((word, index) => own[index] === word
      || (endsInWord && index === asked.length - 1 && own[index]?.startsWith(word)));
    return !starts ? 0 : own.length === asked.length && own[asked.length - 1] === asked[asked.length - 1] ? 2 : 1;
  }

  // The best `limit` documents for a query, how many there are, and whether each has all words.
  // What is called as the query comes first, then what is called so at the beginning; of equal weight the shorter title.
  // Titles have to be loaded, so that only a few more than are shown are looked at: a title that is the query has all of
  // its words in the heaviest place and no others, and is among them.
  async function search(query, limit) {
    await load("index.js");
    const asked = words(query);
    const typed = [...new Set(asked)].slice(0, 8);
    if (typed.length === 0) return { count: 0, results: [], hasAll: true };
    const endsInWord = folded([...query].pop()) !== null;
    const found = await Promise.all(typed.map((word, index) => matches(word, endsInWord && index === typed.length - 1)));
    const totals = new Map();
    for (const scores of found) {
      for (const [number, weight] of scores) {
        const total = totals.get(number) ?? { number, words: 0, weight: 0 };
        total.words += 1;
        total.weight += weight;
        totals.set(number, total);
      }
    }
    const all = [...totals.values()];
    const most = all.reduce((most, total) => Math.max(most, total.words), 0);
    const answers = all.filter((total) => total.words === most);
    const best = answers
      .sort((one, other) => other.weight - one.weight || length(one.number) - length(other.number) || one.number - other.number)
      .slice(0, limit + 8);
    const results = (await entriesOf(best)).map((result) => ({ result, likeness: likeness(result.title, asked, endsInWord) }))
      .sort((one, other) => other.likeness - one.likeness).slice(0, limit).map(({ result }) => result);
    return { count: answers.length, results, hasAll: most === typed.length };
  }

  Object.assign(window.transparencySearch, { parts: words, stem, distance, numbers, search });

  // Showing

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  const language = document.documentElement.lang || "en";
  const filled = (text, value) => text.replace("#", () => value);

  // How many were found, by the words of a form: data-one, data-few … as the language tells numbers apart, data-other for
  // all else. # stands for the number.
  function sentence({ count, hasAll, isTrouble }, words) {
    if (isTrouble) return words.trouble;
    if (count === 0) return words.none;
    const number = filled(words[new Intl.PluralRules(language).select(count)] ?? words.other, count.toLocaleString(language));
    return hasAll ? number : filled(words.partly, number);
  }

  // Calls `show` with what the newest text finds; answers to older texts that come late are dropped.
  function follow(input, limit, show) {
    let turn = 0;
    return async () => {
      const mine = ++turn;
      const query = input.value.trim();
      let found = null;
      try {
        if (query.length > 1) found = await search(input.value, limit);
      } catch {
        found = { count: 0, results: [], isTrouble: true };
      }
      if (mine === turn) show(found);
    };
  }

  // The box in the header: a combobox whose list box follows what is typed.
  function combobox(form) {
    const input = form.querySelector("input[type=search]");
    const list = element("ul", { id: input.id + "-results", role: "listbox", "aria-label": form.dataset.found });
    const status = element("p", { class: "hidden", role: "status" });
    list.hidden = true;
    form.append(list, status);
    for (const [key, value] of Object.entries({
      role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
    })) input.setAttribute(key, value);
    let active = -1;

    function activate(index) {
      const options = list.querySelectorAll("[role=option]");
      if (options[active]) options[active].setAttribute("aria-selected", "false");
      active = index;
      if (options[active]) {
        options[active].setAttribute("aria-selected", "true");
        options[active].scrollIntoView({ block: "nearest" });
        input.setAttribute("aria-activedescendant", options[active].id);
      } else {
        active = -1;
        input.removeAttribute("aria-activedescendant");
      }
    }

    function open(isOpen) {
      list.hidden = !isOpen;
      input.setAttribute("aria-expanded", String(isOpen));
      if (!isOpen) activate(-1);
    }

    const update = follow(input, 8, (found) => {
      activate(-1);
      list.replaceChildren(...(found?.results ?? []).map((result, index) => {
        const option = element("li", { id: list.id + "-" + index, role: "option", "aria-selected": "false" },
          element("span", { class: "result-title" }, result.title), " ", element("span", { class: "result-kind" }, result.kind));
        option.dataset.address = result.address;
        return option;
      }));
      status.textContent = found ? sentence(found, form.dataset) : "";
      open((found?.results.length ?? 0) > 0 && document.activeElement === input);
    });

    input.addEventListener("input", update);
    input.addEventListener("focus", () => { load("index.js").catch(() => {}); });
    input.addEventListener("blur", () => open(false));
    input.addEventListener("keydown", (event) => {
      const count = list.children.length;
      if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
        event.preventDefault();
        const isDown = event.key === "ArrowDown";
        if (list.hidden) { open(true); activate(isDown ? 0 : count - 1); return; }
        const next = isDown ? active + 1 : active === -1 ? count - 1 : active - 1;
        activate(next >= count ? -1 : next);
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        location.href = list.children[active].dataset.address;
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        open(false);
      }
    });
    // Where this script came later than the reader.
    if (document.activeElement === input) load("index.js").catch(() => {});
    if (input.value !== "") update();
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) location.href = option.dataset.address;
    });
  }

  // The page of results: links, each with its kind and a line of context.
  function page(form) {
    const input = form.querySelector("input[type=search]");
    const results = document.getElementById("results");
    const status = document.getElementById("results-status");
    const most = Number(form.dataset.most);
    const update = follow(input, most, (found) => {
      results.replaceChildren(...(found?.results ?? []).map((result) => element("li", {},
        element("a", { href: result.address }, result.title), element("p", {}, result.kind, result.context ? " · " + result.context : ""))));
      const text = found ? sentence(found, form.dataset) : "";
      status.textContent = found?.count > most ? filled(form.dataset.first, text) : text;
    });
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    input.addEventListener("input", update);
    form.addEventListener("submit", (event) => { event.preventDefault(); update(); });
    update();
  }

  for (const form of document.querySelectorAll("form.site-search")) {
    if (form.classList.contains("is-page")) page(form); else combobox(form);
  }
})();
