// Estimates move with time: counts down to them by the clock of the race, has the page fetched anew
// now and then, and keeps which points somebody chose to stand at.
import { courseNow } from './clock.js';

const ASK_MS = 45000;
const place = document.querySelector('.roadside');
const key = `gantry.see ${document.querySelector('.event')?.textContent.trim() ?? ''}`;

function wait(due) {
  const minutes = Math.floor((due - courseNow()) / 60000 + 0.5);
  if (minutes < 1) return 'any moment';
  const two = String(minutes % 60).padStart(2, '0');
  return minutes < 60 ? `in ${minutes}\u00a0min` : `in ${Math.floor(minutes / 60)}:${two}\u00a0h`;
}

setInterval(() => {
  if (document.querySelector('.pause')?.getAttribute('aria-pressed') === 'true') return;
  for (const part of document.querySelectorAll('[data-due]')) {
    const text = wait(Number(part.dataset.due));
    if (part.textContent !== text) part.textContent = text;
  }
}, 1000);

setInterval(() => {
  if (document.querySelector('[data-due]')) document.dispatchEvent(new Event('gantry-old'));
}, ASK_MS * (0.8 + 0.4 * Math.random()));

// The choice is kept when somebody makes one, and taken where an address makes none.
if (place) {
  const asked = new URLSearchParams(location.search);
  try {
    if (asked.has('choose')) {
      localStorage.setItem(key, JSON.stringify(asked.getAll('at')));
    } else if (!asked.has('at')) {
      const offered = [...place.querySelectorAll('[name="at"]')].map((box) => box.value);
      const kept = JSON.parse(localStorage.getItem(key) ?? '[]').filter((at) => offered.includes(at));
      if (kept.length) location.replace(`?${kept.map((at) => `at=${encodeURIComponent(at)}`).join('&')}`);
    }
  } catch {
    // A browser that keeps nothing shows all points.
  }
}
