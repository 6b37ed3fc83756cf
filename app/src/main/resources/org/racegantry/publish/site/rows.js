// Puts new rows into a table: what is the same stays, what moved slides to its place.
const SLIDE_MS = 300;
const still = matchMedia('(prefers-reduced-motion: reduce)');

// The element in a piece of HTML the server made; also a bare table row.
export function element(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild;
}

// order: keys from first to last; fresh: new rows by key. False when a row is missing.
export function showRows(body, order, fresh) {
  const rows = new Map();
  for (const row of body.rows) rows.set(row.dataset.key, row);
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

// Only cells that differ are touched, so a link keeps its focus.
function showCells(row, next) {
  if (row.cells.length !== next.cells.length) {
    row.replaceChildren(...next.cells);
    return;
  }
  [...next.cells].forEach((cell, i) => {
    const old = row.cells[i];
    if (old.innerHTML === cell.innerHTML) return;
    const focused = old.contains(document.activeElement);
    old.replaceChildren(...cell.childNodes);
    if (focused) old.querySelector('a')?.focus();
    old.classList.remove('fresh');
    void old.offsetWidth;
    if (old.textContent.trim()) old.classList.add('fresh');
  });
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
export function showPart(name, nodes, html) {
  const part = document.querySelector(`[data-live="${name}"]`);
  if (!part || part.dataset.shown === html || part.contains(document.activeElement)) return;
  const scrolled = part.firstElementChild?.scrollLeft ?? 0;
  const open = [...part.querySelectorAll('details')].map((details) => details.open);
  part.replaceChildren(...nodes);
  part.querySelectorAll('details').forEach((details, i) => { details.open = open[i] ?? false; });
  part.dataset.shown = html;
  if (scrolled && part.firstElementChild) part.firstElementChild.scrollLeft = scrolled;
}
