/** Made from src/embed/element and src/embed/view by `npm run embed`. */
// src/embed/view/height-message.ts
var HEIGHT_MESSAGE = "progress-laureates:height";

// src/embed/element/frames.ts
function followHeights(origin) {
  addEventListener("message", ({ origin: from, source, data }) => {
    if (from !== origin || data?.type !== HEIGHT_MESSAGE || !(data.height > 0)) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow === source) frame.height = String(Math.ceil(data.height));
    }
  });
}

// src/embed/view/texts.ts
var FRENCH = {
  title: "Lauréats PROGR’ESS",
  loading: "Chargement des lauréats…",
  away: "Les lauréats ne peuvent pas être affichés pour le moment.",
  refused: "Ces critères ne peuvent pas être utilisés.",
  unknown: "Il n’y a pas de lauréat à cet identifiant.",
  none: "Aucun lauréat ne correspond à ces critères.",
  count: (shown, total) => shown === total ? `${counted("fr", total)} lauréat${total > 1 ? "s" : ""}` : `${counted("fr", shown)} sur ${counted("fr", total)} lauréats`,
  all: "Voir tous les lauréats",
  action: "Action financée : ",
  purposes: "Ce que le financement aide à payer",
  founded: (year) => `Création : ${year}`,
  website: "Site internet : ",
  newTab: "(nouvel onglet)",
  map: (places) => `Carte des communes, numérotées comme dans la liste qui suit : ${places} en tout.`,
  far: "En pointillé : communes hors du cadre, dans leur direction.",
  nowhere: "Sans commune connue",
  source: "Source : ",
  data: "données ouvertes PROGR’ESS",
  licence: "Licence : "
};
var ENGLISH = {
  title: "PROGR’ESS laureates",
  loading: "Loading the laureates…",
  away: "The laureates cannot be shown at the moment.",
  refused: "These criteria cannot be used.",
  unknown: "There is no laureate of this identifier.",
  none: "No laureate meets these criteria.",
  count: (shown, total) => shown === total ? `${counted("en", total)} laureate${total === 1 ? "" : "s"}` : `${counted("en", shown)} of ${counted("en", total)} laureates`,
  all: "See all laureates",
  action: "Funded action: ",
  purposes: "What the money helps to pay for",
  founded: (year) => `Founded in ${year}`,
  website: "Website: ",
  newTab: "(new tab)",
  map: (places) => `Map of the communes, numbered as in the list below: ${places} in all.`,
  far: "Dotted: communes outside of the frame, in their direction.",
  nowhere: "Without a known commune",
  source: "Source: ",
  data: "PROGR’ESS open data",
  licence: "Licence: "
};
var TEXTS = { fr: FRENCH, en: ENGLISH };
function counted(lang, count) {
  return count.toLocaleString(lang);
}

// src/embed/view/tree.ts
function el(tag, attributes, ...children) {
  return { tag, attributes, children: children.filter((child) => child !== null) };
}

// src/embed/view/parts.ts
function nameOf({ id, display_name: name }, setting) {
  const href = setting.urlOf(`/v1/laureates/${encodeURIComponent(id)}`);
  return el(`h${setting.level}`, {}, link(href, setting, name));
}
function kindOf({ city, legal_form: form }, setting, ...more) {
  const label2 = setting.service.labels.legal_form[form]?.[setting.lang] ?? form;
  const parts = [...city === null ? [] : [city], label2, ...more];
  return el("p", { class: "kind" }, parts.join(" · "));
}
function link(href, { beside, lang }, text) {
  if (!beside) return el("a", { href }, text);
  return el("a", { href, target: "_blank", rel: "noopener", title: `${text} ${TEXTS[lang].newTab}` }, text);
}
function spoken({ lang }) {
  return lang === "fr" ? {} : { lang: "fr" };
}
function framed(setting, ...children) {
  const { theme, lang, source, service, urlOf } = setting;
  const { publisher, licence } = service;
  const texts = TEXTS[lang];
  const origin = el(
    "p",
    { class: "origin" },
    texts.source,
    link(urlOf(source), setting, texts.data),
    ", ",
    link(publisher.url, setting, publisher.name),
    ". ",
    texts.licence,
    link(licence.url, setting, licence.name),
    "."
  );
  return el("div", { class: `laureates ${theme}`, lang }, ...children, origin);
}

// src/embed/view/laureate.ts
function laureateView(laureate, setting) {
  const { founded_year: year, presentation, actions, contacts } = laureate;
  const texts = TEXTS[setting.lang];
  const websites = contacts.flatMap((contact) => contact.websites).filter(isWeb);
  return framed(
    setting,
    el(
      "article",
      {},
      nameOf(laureate, setting),
      kindOf(laureate, setting, ...year === null ? [] : [texts.founded(year)]),
      el("p", spoken(setting), presentation),
      ...actions.map((action) => actionView(action, setting)),
      ...websites.map((url) => el("p", {}, texts.website, link(url, setting, shortened(url))))
    )
  );
}
function actionView({ title, description, funding_purposes: purposes }, setting) {
  const texts = TEXTS[setting.lang];
  const labels = setting.service.labels.category;
  const below = `h${Math.min(setting.level + 1, 6)}`;
  const items2 = purposes.map(({ purpose, category }) => {
    const label2 = labels[category]?.[setting.lang] ?? category;
    return el("li", {}, el("span", spoken(setting), purpose), ` (${label2})`);
  });
  return el(
    "section",
    {},
    el(below, {}, texts.action, el("span", spoken(setting), title)),
    el("p", spoken(setting), description),
    ...items2.length === 0 ? [] : [el(below, {}, texts.purposes), el("ul", {}, ...items2)]
  );
}
function isWeb(url) {
  return /^https?:/i.test(url);
}
function shortened(url) {
  return url.replace(/^https?:\/\//i, "").replace(/\/$/, "");
}

// src/embed/view/places.ts
var WIDTH = 480;
var HEIGHT = 360;
var RADIUS = 13;
var MARGIN = 40;
function communesOf(laureates) {
  const placed = laureates.flatMap((laureate) => {
    const { longitude, latitude, city } = laureate;
    if (longitude === null || latitude === null) return [];
    return { laureate, longitude, latitude, name: city ?? "" };
  });
  const groups = Map.groupBy(placed, ({ longitude, latitude }) => `${longitude},${latitude}`);
  return [...groups.values()].flatMap((members2) => {
    const laureates2 = members2.map(({ laureate }) => laureate);
    return members2.slice(0, 1).map((first) => ({ ...first, laureates: laureates2 }));
  });
}
var DEGREE = 111.2;
var FAR = 5;
function drawingOf(communes) {
  const middle = {
    longitude: median(communes.map(({ longitude }) => longitude)),
    latitude: median(communes.map(({ latitude }) => latitude))
  };
  const shrinking = Math.cos(middle.latitude * Math.PI / 180);
  const points = communes.map((commune) => {
    const east = (commune.longitude - middle.longitude) * DEGREE * shrinking;
    const south = (middle.latitude - commune.latitude) * DEGREE;
    return { commune, east, south, distance: Math.hypot(east, south) };
  });
  const reach = FAR * Math.max(median(points.map(({ distance }) => distance)), 1);
  const near = points.filter(({ distance }) => distance <= reach);
  const [west, right] = span(near.map(({ east }) => east));
  const [north, bottom] = span(near.map(({ south }) => south));
  const kilometre = Math.min((WIDTH - 2 * MARGIN) / (right - west), (HEIGHT - 2 * MARGIN) / (bottom - north));
  const places = points.map(({ commune, east, south, distance }) => {
    const x = WIDTH / 2 + (east - (west + right) / 2) * kilometre;
    const y = HEIGHT / 2 + (south - (north + bottom) / 2) * kilometre;
    return { ...commune, ...withinFrame(x, y), isFar: distance > reach };
  });
  return { places: apart(places), kilometre };
}
function span(numbers) {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const lacking = Math.max(0, 2 - (most - least)) / 2;
  return [least - lacking, most + lacking];
}
function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
function withinFrame(x, y) {
  const [across, down] = [WIDTH / 2 - RADIUS - 3, HEIGHT / 2 - RADIUS - 3];
  const [fromMiddle, below] = [x - WIDTH / 2, y - HEIGHT / 2];
  const excess = Math.max(Math.abs(fromMiddle) / across, Math.abs(below) / down, 1);
  return { x: WIDTH / 2 + fromMiddle / excess, y: HEIGHT / 2 + below / excess };
}
function apart(places) {
  const moved = places.map((place) => ({ ...place }));
  for (let round2 = 0; round2 < 50; round2 += 1) {
    for (const [index, one] of moved.entries()) {
      for (const other of moved.slice(index + 1)) {
        const [across, down] = [other.x - one.x || 0.01, other.y - one.y];
        const distance = Math.hypot(across, down);
        const push = (2 * RADIUS + 2 - distance) / distance / 2;
        if (push <= 0) continue;
        Object.assign(one, withinFrame(one.x - across * push, one.y - down * push));
        Object.assign(other, withinFrame(other.x + across * push, other.y + down * push));
      }
    }
  }
  return moved;
}

// src/embed/view/labels.ts
var LETTER = 7.2;
var LINE = 14;
function labelled(places) {
  const taken = places.map(({ x, y }) => boxAt(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
  taken.push(boxAt(0, HEIGHT - 30, WIDTH / 3, 30));
  return places.flatMap(({ name, x, y }) => {
    const width = name.length * LETTER;
    const beside = RADIUS + 4;
    const candidates = [
      boxAt(x + beside, y - LINE / 2, width, LINE),
      boxAt(x - beside - width, y - LINE / 2, width, LINE),
      boxAt(x - width / 2, y - beside - LINE, width, LINE),
      boxAt(x - width / 2, y + beside, width, LINE)
    ];
    const box = candidates.find((one) => isInside(one) && !taken.some((other) => overlap(one, other)));
    if (box === void 0) return [];
    taken.push(box);
    return { name, box, isLeft: box.right < x };
  });
}
function boxAt(left, top, width, height) {
  return { left, top, right: left + width, bottom: top + height };
}
function isInside({ left, top, right, bottom }) {
  return left >= 0 && top >= 0 && right <= WIDTH && bottom <= HEIGHT;
}
function overlap(one, other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

// src/embed/view/map.ts
function mapOf(shown, setting) {
  const communes = communesOf(shown);
  const texts = TEXTS[setting.lang];
  const nowhere = shown.filter(({ longitude, latitude }) => longitude === null || latitude === null);
  return [
    ...communes.length === 0 ? [] : drawn(drawingOf(communes), setting),
    el(
      "ol",
      { class: "places", role: "list" },
      ...communes.map((one, index) => placeItem(one, index, setting))
    ),
    ...nowhere.length === 0 ? [] : [el("p", { class: "place" }, texts.nowhere), members(nowhere, setting)]
  ];
}
function drawn({ places, kilometre }, { lang }) {
  const texts = TEXTS[lang];
  const names = labelled(places).map(label);
  const svg = el(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": texts.map(places.length) },
    ...names,
    ...places.map(marker),
    ...scale(kilometre)
  );
  return [svg, ...places.some(({ isFar }) => isFar) ? [el("p", { class: "legend" }, texts.far)] : []];
}
function label({ name, box, isLeft }) {
  const side = isLeft ? { x: round(box.right), "text-anchor": "end" } : { x: round(box.left) };
  return el("text", { class: "name", ...side, y: round(box.bottom - 3) }, name);
}
function marker({ x, y, isFar }, index) {
  const at = { cx: round(x), cy: round(y), r: String(RADIUS) };
  const number = { class: "number", x: round(x), y: round(y), dy: ".35em", "text-anchor": "middle" };
  return el("g", isFar ? { class: "far" } : {}, el("circle", at), el("text", number, String(index + 1)));
}
function scale(kilometre) {
  const most = WIDTH / 4 / kilometre;
  const power = 10 ** Math.floor(Math.log10(most));
  const length = power * ([5, 2].find((times) => times * power <= most) ?? 1);
  const [left, bottom] = [10, HEIGHT - 10];
  const d = `M${left} ${bottom - 6}v6h${round(length * kilometre)}v-6`;
  return [
    el("path", { class: "scale", d }),
    el("text", { class: "length", x: String(left + 5), y: String(bottom - 6) }, `${length} km`)
  ];
}
function placeItem({ name, laureates }, index, setting) {
  const title = el("p", { class: "place" }, el("span", { class: "number" }, String(index + 1)), ` ${name}`);
  return el("li", {}, title, members(laureates, setting));
}
function members(laureates, setting) {
  const items2 = laureates.map((one) => {
    const actions = one.actions.map(({ title }) => el("p", { class: "action", ...spoken(setting) }, title));
    return el("li", {}, nameOf(one, setting), kindOf({ ...one, city: null }, setting), ...actions);
  });
  return el("ul", { class: "rows", role: "list" }, ...items2);
}
function round(number) {
  return String(Math.round(number * 10) / 10);
}

// src/embed/view/laureates.ts
function laureatesView(laureates, layout, setting) {
  const { shown, total } = laureates;
  const texts = TEXTS[setting.lang];
  const title = setting.isTitled ? el(`h${setting.level - 1}`, {}, texts.title) : null;
  if (total === 0) return framed(setting, title, el("p", { class: "count" }, texts.none));
  const count = el("p", { class: "count" }, texts.count(shown.length, total));
  const rest = shown.length < total ? el("p", {}, link(setting.urlOf(setting.source), setting, texts.all)) : null;
  return framed(setting, title, count, ...VIEWS[layout](shown, setting), rest);
}
var VIEWS = {
  list: (shown, setting) => [items("rows", shown, setting, false)],
  cards: (shown, setting) => [items("cards", shown, setting, true)],
  map: mapOf
};
function items(kind, shown, setting, isLong) {
  return el("ul", { class: kind, role: "list" }, ...shown.map((one) => item(one, setting, isLong)));
}
function item(laureate, setting, isLong) {
  const actions = laureate.actions.flatMap(({ title, description }) => [
    el("p", { class: "action", ...spoken(setting) }, title),
    isLong ? el("p", { class: "text", ...spoken(setting) }, description) : null
  ]);
  return el("li", {}, nameOf(laureate, setting), kindOf(laureate, setting), ...actions);
}

// src/embed/view/style.ts
var LIGHT = "--ink:#1c1d21;--soft:#54565e;--line:#d8dae0;--paper:#fff;--mark:#1a4d8f;--on:#fff;color-scheme:light";
var DARK = "--ink:#eceef2;--soft:#b3b7c0;--line:#3b3f48;--paper:#17191e;--mark:#8fb8f6;--on:#10131a;color-scheme:dark";
var STYLE = `
body { margin: 0 }
:host { display: block }
:host([hidden]) { display: none }
.laureates {
  ${LIGHT};
  --accent: var(--progress-accent, var(--mark));
  box-sizing: border-box; padding: 1em; overflow-wrap: anywhere; container-type: inline-size;
  color: var(--ink); background: var(--progress-background, var(--paper));
  font: medium/1.5 system-ui, sans-serif; text-align: start;
}
.waiting { padding: 1em }
@media (prefers-color-scheme: dark) { .laureates.auto { ${DARK} } }
.laureates.dark { ${DARK} }
h1, h2, h3, h4, h5, h6 { margin: 0; font-size: 1.1em; line-height: 1.3 }
h1 { font-size: 1.4em }
section :is(h2, h3, h4, h5, h6) { margin-top: 1em }
p { margin: .35em 0 0 }
ul { margin: .35em 0 0; padding-left: 1.5em }
a { color: var(--accent); text-underline-offset: .15em }
a:hover { text-decoration-thickness: .15em }
a:focus-visible { outline: .2em solid var(--accent); outline-offset: .15em; border-radius: .1em }
:is(.rows, .cards, .places) { list-style: none; margin: .75em 0 0; padding: 0 }
.rows > li { padding: .75em 0; border-top: 1px solid var(--line) }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr)); gap: 1em }
.cards > li { padding: 1em; border: 1px solid var(--line); border-top: .2em solid var(--accent); border-radius: .25em }
.text { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 5; overflow: hidden }
:is(.kind, .count, .legend, .origin) { color: var(--soft) }
:is(.kind, .legend, .origin) { font-size: .875em }
.count { margin-top: 0 }
.action { font-weight: 600 }
.origin { margin-top: 1em; padding-top: .5em; border-top: 1px solid var(--line) }
svg { display: block; width: 100%; max-width: 40em; margin: .75em 0 0; border: 1px solid var(--line); border-radius: .25em }
circle { fill: var(--accent) }
svg .number { fill: var(--on); font-size: 14px; font-weight: 600 }
svg :is(.name, .length) { fill: var(--ink); font-size: 12px }
.far circle { fill: var(--paper); stroke: var(--accent); stroke-dasharray: 3 3; stroke-width: 2px }
.far .number { fill: var(--ink) }
.scale { fill: none; stroke: var(--soft) }
.places { columns: 20em 3; column-gap: 1.5em }
.places > li { break-inside: avoid; padding-bottom: 1em }
.place { font-weight: 600; margin: 0 }
p .number { display: inline-block; min-width: 1.6em; border-radius: 1em; text-align: center; background: var(--accent); color: var(--on); font-size: .875em; line-height: 1.6 }
.places .rows { margin: .25em 0 0 2em }
@container (max-width: 26em) { svg .name { display: none } svg .number, svg .length { font-size: 16px } }
`;

// src/embed/element/nodes.ts
var SVG = "http://www.w3.org/2000/svg";
function nodeOf(tree, namespace = "http://www.w3.org/1999/xhtml") {
  if (typeof tree === "string") return document.createTextNode(tree);
  const own = tree.tag === "svg" ? SVG : namespace;
  const element = document.createElementNS(own, tree.tag);
  for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value);
  element.append(...tree.children.map((child) => nodeOf(child, own)));
  return element;
}

// src/embed/view/setting.ts
var LAYOUTS = ["list", "cards", "map"];
var THEMES = ["auto", "light", "dark"];
var ASKED = {
  laureates: { include: "actions", limit: "100" },
  laureate: { include: "actions.funding_purposes,contacts" }
};

// src/embed/element/filters.ts
function filtersOf(attributes, { parameters, relations }) {
  const filters = new URLSearchParams();
  for (const { name, value } of attributes) {
    const [relation = "", ...rest] = name.split(".");
    const [field = ""] = name.split("__");
    if (rest.length > 0 ? relations.includes(relation) : parameters.includes(field)) {
      filters.append(name, value);
    }
  }
  return filters;
}
function pathsOf(filters, id) {
  if (id !== null) {
    const path = `/v1/laureates/${encodeURIComponent(id)}`;
    return { asked: `${path}.json?${new URLSearchParams(ASKED.laureate)}`, source: path };
  }
  const query = new URLSearchParams({ ...ASKED.laureates, ...Object.fromEntries(filters) });
  const source = filters.size === 0 ? "/v1/laureates" : `/v1/laureates?${filters}`;
  return { asked: `/v1/laureates.json?${query}`, source };
}

// src/embed/element/wanted.ts
function wantedBy(element, service) {
  const layout = element.getAttribute("layout");
  const theme = element.getAttribute("theme");
  const level = Number(element.getAttribute("heading-level"));
  const language = element.closest("[lang]")?.getAttribute("lang");
  const id = layout === "laureate" ? element.getAttribute("laureate") ?? "" : null;
  return {
    id,
    layout: LAYOUTS.find((one) => one === layout) ?? "list",
    ...pathsOf(filtersOf(element.attributes, service), id),
    lang: language?.startsWith("en") ? "en" : "fr",
    theme: THEMES.find((one) => one === theme) ?? "auto",
    level: [1, 2, 3, 4, 5, 6].includes(level) ? level : 3
  };
}

// src/embed/element/progress-laureates.ts
var NEAR = "400px";
var PATIENCE = 15e3;
function defineElement(service, base2) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  class ProgressLaureates extends HTMLElement {
    #root = this.attachShadow({ mode: "open" });
    #changes = new MutationObserver(() => this.#load());
    #nearness = new IntersectionObserver(([entry]) => entry?.isIntersecting && this.#start(), {
      rootMargin: NEAR
    });
    /** What is being asked; whatever was asked before is of no interest any more. */
    #asking = new AbortController();
    /** What is shown or being asked for: a page may change attributes that say nothing about it. */
    #current = "";
    connectedCallback() {
      this.#root.adoptedStyleSheets = [sheet];
      this.#current = "";
      this.#say("loading");
      this.#nearness.observe(this);
    }
    disconnectedCallback() {
      this.#nearness.disconnect();
      this.#changes.disconnect();
      this.#asking.abort();
    }
    #start() {
      this.#nearness.disconnect();
      this.#changes.observe(this, { attributes: true });
      this.#load();
    }
    async #load() {
      const wanted = wantedBy(this, service);
      const current = JSON.stringify(wanted);
      if (current === this.#current) return;
      this.#current = current;
      this.#asking.abort();
      const asking = new AbortController();
      this.#asking = asking;
      try {
        const shown = await this.#view(
          wanted,
          AbortSignal.any([asking.signal, AbortSignal.timeout(PATIENCE)])
        );
        if (!asking.signal.aborted) this.#show(shown);
      } catch (error) {
        if (asking.signal.aborted) return;
        console.warn(`<progress-laureates>: ${error}`);
        this.#say("away");
      }
    }
    async #view(wanted, signal) {
      const { id, layout, asked } = wanted;
      const setting = {
        ...wanted,
        isTitled: false,
        beside: false,
        service,
        urlOf: (path) => base2 + path
      };
      const answer = await fetch(base2 + asked, { signal, credentials: "omit", referrerPolicy: "no-referrer" });
      const body = await answer.json();
      if (answer.ok) {
        if (id !== null) return laureateView(body.data, setting);
        return laureatesView({ shown: body.data, total: body.meta.total }, layout, setting);
      }
      if (answer.status >= 500) throw new Error(body.detail);
      console.warn(`<progress-laureates>: ${body.detail}`);
      return this.#notice(answer.status === 404 ? "unknown" : "refused");
    }
    /** What the page itself holds in the element stays, with a line that says why. */
    #say(text) {
      this.#show(this.#notice(text));
    }
    /** In the colours of the page, as its own content is. */
    #notice(text) {
      const { lang } = wantedBy(this, service);
      const note = el("p", { role: "status" }, TEXTS[lang][text]);
      return el("div", { class: "waiting", lang }, el("slot", {}), note);
    }
    #show(tree) {
      this.#root.replaceChildren(nodeOf(tree));
    }
  }
  customElements.define("progress-laureates", ProgressLaureates);
}

// src/embed/element/main.ts
var base = new URL(".", import.meta.url);
followHeights(base.origin);
if (!customElements.get("progress-laureates")) defineElement(SERVICE, base.href.replace(/\/$/, ""));
