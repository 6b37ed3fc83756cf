// Puts news into a page: what is the same stays, what moved slides to its place.
import { tell } from './clock.js';

const SLIDE_MS = 300;
const still = matchMedia('(prefers-reduced-motion: reduce)');

// The element in a piece of HTML the server made; also a bare row or cell of a table.
function element(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild;
}

// One event of a board. False when the page lacks a row it should have.
export function apply(news) {
  for (const [name, html] of Object.entries(news.parts ?? {})) {
    const holder = document.createElement('template');
    holder.innerHTML = html;
    showPart(name, [...holder.content.childNodes], html);
  }
  for (const [name, text] of Object.entries(news.figures ?? {})) {
    for (const figure of document.querySelectorAll(`[data-n="${CSS.escape(name)}"]`)) {
      if (figure.textContent !== text) figure.textContent = text;
    }
  }
  const body = document.querySelector('tbody[data-rows]');
  const rows = rowsOf(body);
  for (const [key, cells] of Object.entries(news.cells ?? {})) {
    if (!rows.has(key)) return false;
    for (const [i, html] of Object.entries(cells)) {
      showCell(rows.get(key).cells[i], element(`<table><tr>${html}</tr></table>`).rows[0].cells[0]);
    }
  }
  if (!news.order && !news.rows) return true;
  const fresh = new Map(Object.entries(news.rows ?? {}).map(([key, html]) => [key, element(html)]));
  const order = news.order ?? [...rows.keys()];
  document.querySelector('.none')?.toggleAttribute('hidden', order.length > 0);
  return showRows(body, order, fresh);
}

function rowsOf(body) {
  return new Map([...body.rows].map((row) => [row.dataset.key, row]));
}

// order: keys from first to last; fresh: new rows by key. False when a row is missing.
function showRows(body, order, fresh) {
  const rows = rowsOf(body);
  if (order.some((key) => !rows.has(key) && !fresh.has(key))) return false;
  const tops = new Map();
  for (const [key, row] of rows) tops.set(key, row.offsetTop);
  for (const [key, row] of fresh) {
    if (rows.has(key)) showCells(rows.get(key), row);
    else rows.set(key, row);
  }
  order.forEach((key, i) => {
    const row = rows.get(key);
    if (body.rows[i] !== row) body.insertBefore(row, body.rows[i] ?? null);
  });
  while (body.rows.length > order.length) body.lastElementChild.remove();
  if (!still.matches) slide(body, tops);
  return true;
}

function showCells(row, next) {
  if (row.cells.length !== next.cells.length) {
    keepFocus(row, () => {
      // The star is the browser's own: it goes on into the new row.
      next.querySelector('td.fav')?.append(...row.querySelectorAll('td.fav > .star'));
      row.replaceChildren(...next.cells);
    });
  } else [...next.cells].forEach((cell, i) => showCell(row.cells[i], cell));
}

// Only a cell that differs is touched, so a link keeps its focus.
function showCell(old, cell) {
  if (old.classList.contains('fav') || old.innerHTML === cell.innerHTML) return;
  keepFocus(old, () => old.replaceChildren(...cell.childNodes));
  old.classList.remove('fresh');
  void old.offsetWidth;
  if (old.textContent.trim()) old.classList.add('fresh');
}

// What is replaced under somebody's fingers has the focus at the same place afterwards.
function keepFocus(part, replace) {
  const able = 'a, button, input, select, summary, [tabindex]';
  const i = [...part.querySelectorAll(able)].indexOf(document.activeElement);
  replace();
  if (i >= 0) part.querySelectorAll(able)[i]?.focus({ preventScroll: true });
}

function slide(body, tops) {
  for (const row of body.rows) {
    const from = tops.get(row.dataset.key);
    const way = from === undefined ? 0 : from - row.offsetTop;
    if (way !== 0) {
      row.animate(
        [{ transform: `translateY(${way}px)` }, { transform: 'none' }],
        { duration: SLIDE_MS, easing: 'ease-out' });
    }
  }
}

// A part of the page that is replaced whole, when it differs.
function showPart(name, nodes, html) {
  const part = document.querySelector(`[data-live="${name}"]`);
  if (!part || part.innerHTML === html) return;
  const scrolled = part.firstElementChild?.scrollLeft ?? 0;
  const open = [...part.querySelectorAll('details')].map((details) => details.open);
  keepFocus(part, () => part.replaceChildren(...nodes));
  part.querySelectorAll('details').forEach((details, i) => { details.open = open[i] ?? false; });
  if (scrolled && part.firstElementChild) part.firstElementChild.scrollLeft = scrolled;
}

// A page that fetched itself. Returns the entry it is as of.
export function showPage(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const part of page.querySelectorAll('[data-live]')) {
    showPart(part.dataset.live, [...part.childNodes], part.innerHTML);
  }
  const next = page.querySelector('tbody[data-rows]');
  const body = document.querySelector('tbody[data-rows]');
  if (next && body) {
    const fresh = rowsOf(next);
    showRows(body, [...fresh.keys()], fresh);
  }
  const { dataset } = page.querySelector('.age');
  const clock = page.querySelector('.clock').dataset;
  tell({
    course_ms: Number(clock.course), speed: Number(clock.speed),
    sent_ms: Number(dataset.sent), recorded_ms: Number(dataset.recorded),
  });
  return Number(dataset.seq);
}
