// Single keys. None works while something is typed, and all can be switched off.
import { openSheet, sheetIsOpen } from './control-sheet.js';
import { canUndo, undo } from './control-undo.js';

const OFF = 'gantry-keys-off';
const PAGES = { q: '/control', a: '/control/acts', l: '/control/runners' };
const off = document.getElementById('keysoff');

export function watchKeys() {
  off.checked = localStorage.getItem(OFF) === 'yes';
  off.addEventListener('change', () => localStorage.setItem(OFF, off.checked ? 'yes' : 'no'));
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || sheetIsOpen()) return;
    if (event.target.closest('input, select, textarea, [contenteditable]')) {
      if (event.key === 'Escape') document.getElementById('main').focus();
      return;
    }
    if (moves(event) || (!off.checked && !event.repeat && orders(event.key))) event.preventDefault();
  });
}

// Arrows go through the queue; they are no characters, so they are never switched off.
function moves(event) {
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const all = [...document.querySelectorAll('.finding summary')];
  if (!way || all.length === 0 || event.target.closest('.sheet, .keys')) return false;
  const finding = document.activeElement.closest('.finding');
  const at = finding ? all.indexOf(finding.querySelector('summary')) : way > 0 ? -1 : all.length;
  all[Math.max(0, Math.min(all.length - 1, at + way))].focus();
  return true;
}

function orders(key) {
  if (key === '/') return focus('say');
  if (key === '?') return keys();
  if (key === 'u' && canUndo() && !inHand(key)) {
    undo();
    return true;
  }
  const link = inHand(key) ?? onThisPage(key) ?? anywhere(key);
  if (link) {
    openSheet(link.getAttribute('href'));
    return true;
  }
  if (PAGES[key]) {
    location.assign(PAGES[key]);
    return true;
  }
  return false;
}

// A decision of the finding that has the focus.
function inHand(key) {
  const finding = document.activeElement.closest('.finding');
  return key.length === 1 ? finding?.querySelector(`a[data-key="${CSS.escape(key)}"]`) : null;
}

// On the page of a runner or of an act an order is about that one.
const onThisPage = (key) => byKey('.rcard .steps.row li, .alone > .go', key);
const anywhere = (key) => byKey('.keylist li', key);

function byKey(items, key) {
  for (const item of document.querySelectorAll(items)) {
    if (item.querySelector('kbd')?.textContent === key) {
      return item.querySelector('a[data-sheet]');
    }
  }
  return null;
}

function focus(id) {
  const field = document.getElementById(id);
  field.focus();
  field.select();
  return true;
}

function keys() {
  const list = document.getElementById('keys');
  list.open = !list.open;
  if (list.open) {
    list.scrollIntoView({ block: 'end' });
    list.querySelector('summary').focus();
  }
  return true;
}
