// Everything here only adds to pages that work without it.
import { follow } from './follow.js';
import { watchSearch } from './search.js';
import { runClock } from './clock.js';

runClock();
watchSearch(document.querySelector('.find'));

follow();

// Filters work at once; their button is for pages without scripts.
const filters = document.querySelector('.filters');
if (filters) {
  document.body.classList.add('live-filters');
  filters.addEventListener('change', () => filters.requestSubmit());
}

// A demo changes its pace without leaving the page.
const demo = document.querySelector('.demo form');
if (demo) {
  demo.addEventListener('submit', async (event) => {
    event.preventDefault();
    const speed = event.submitter?.value ?? '1';
    const answer = await fetch('/demo', {
      method: 'POST', body: new URLSearchParams({ speed }), redirect: 'manual',
    });
    if (answer.ok || answer.type === 'opaqueredirect') {
      for (const button of demo.querySelectorAll('button')) {
        button.setAttribute('aria-pressed', String(button.value === speed));
      }
    }
  });
}
