// The console. Everything here only adds to pages that work without it.
import { watchSheets } from './control-sheet.js';
import { watchKeys } from './control-keys.js';
import { followCrew, runClocks } from './control-live.js';

document.documentElement.classList.add('scripted');
runClocks();
watchSheets();
watchKeys();
followCrew();

// On a phone one part of the console is seen at a time.
const sides = document.querySelector('.sides');
sides?.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-tab]');
  if (!link) return;
  event.preventDefault();
  for (const each of sides.querySelectorAll('a')) each.removeAttribute('aria-current');
  link.setAttribute('aria-current', 'true');
  document.getElementById('main').dataset.tab = link.dataset.tab;
  history.replaceState(null, '', link.href);
  scrollTo(0, 0);
});

// Filters of a list work at once; their button is for pages without scripts.
const filters = document.querySelector('.filters2');
filters?.addEventListener('change', () => filters.requestSubmit());
