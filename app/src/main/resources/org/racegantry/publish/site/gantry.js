// Everything here only adds to pages that work without it.
import { follow } from './follow.js';
import { watchSearch } from './search.js';
import { runClock } from './clock.js';

runClock();
watchSearch(document.querySelector('.find'));

follow();

// What is narrower than what it holds shows the part that matters.
const reached = [...document.querySelectorAll('.strip .passed')].at(-1);
for (const part of [document.querySelector('.tabs [aria-current]'), document.querySelector('.strip .passed[aria-current]') ?? reached]) {
  const holder = part?.parentElement;
  if (holder) holder.scrollLeft = part.offsetLeft - holder.offsetLeft - (holder.clientWidth - part.clientWidth) / 2;
}

// Choices made with a pointer work at once; with the keyboard, and without scripts, the button does.
const filters = document.querySelector('.filters');
if (filters) {
  let typed = false;
  document.body.classList.add('live-filters');
  filters.addEventListener('keydown', () => { typed = true; });
  filters.addEventListener('pointerdown', () => { typed = false; });
  filters.addEventListener('change', () => { if (!typed) filters.requestSubmit(); });
  filters.addEventListener('formdata', ({ formData }) => {
    for (const [name, value] of [...formData]) if (!value) formData.delete(name);
  });
}

import('./favourites.js');
const copy = document.querySelector('button.copy');
if (copy) import('./share.js').then(({ offerCopy }) => offerCopy(copy));

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
