// The announcer's page: it fetches itself, counts down between two answers, and keeps who is
// pinned or hidden in this browser alone. Without a connection the last state stays, with its age.
import { runClock, tell, age } from './clock.js';

const EVERY_MS = 2000;
const KEPT = 'gantry-announce';
const main = document.querySelector('main');
const banner = document.querySelector('.offline');
const kept = read();
let course = clockOf(document);
let chosen = '';

runClock();
dress();
sun(kept.sun);
setInterval(count, 250);
setTimeout(renew, EVERY_MS);

function read() {
  try {
    return { pins: [], hides: [], sun: false, ...JSON.parse(localStorage.getItem(KEPT) ?? '{}') };
  } catch {
    return { pins: [], hides: [], sun: false };
  }
}

function keep() {
  try {
    localStorage.setItem(KEPT, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing still shows it until the page is left.
  }
}

function clockOf(page) {
  const { course: at, speed } = page.querySelector('.clock').dataset;
  return { at_ms: Number(at), speed: Number(speed), heard: performance.now() };
}

async function renew() {
  const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => null);
  if (answer?.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    main.replaceChildren(...page.querySelector('main').childNodes);
    course = clockOf(page);
    const { sent, recorded } = page.querySelector('.age').dataset;
    tell({ course_ms: course.at_ms, speed: course.speed, sent_ms: Number(sent), recorded_ms: Number(recorded) });
    banner.hidden = true;
    dress();
  } else {
    banner.hidden = false;
    banner.textContent = `No connection. This is the last state; data is ${age()} old.`;
  }
  setTimeout(renew, EVERY_MS);
}

const rows = () => [...main.querySelectorAll('.arrivals li')].filter((row) => !row.hidden);

// Pins come first, hidden ones go; buttons are only there where they work.
function dress() {
  for (const row of main.querySelectorAll('.arrivals li')) {
    const { bib } = row.dataset;
    row.hidden = kept.hides.includes(bib);
    const pinned = kept.pins.includes(bib);
    row.classList.toggle('pinned', pinned);
    row.tabIndex = -1;
    row.querySelector('.acts').hidden = false;
    row.querySelector('.pin').setAttribute('aria-pressed', String(pinned));
  }
  const list = main.querySelector('.arrivals');
  list?.prepend(...list.querySelectorAll('.pinned'));
  main.querySelector('.keys').hidden = false;
  if (chosen) choose(rows().find((row) => row.dataset.bib === chosen));
  count();
}

function count() {
  const now_ms = course.at_ms + (performance.now() - course.heard) * course.speed;
  for (const row of main.querySelectorAll('.arrivals li')) {
    const left_s = Math.floor((Number(row.dataset.about) - now_ms) / 1000);
    const text = left_s <= 0 ? 'due' : brief(left_s);
    const away = row.querySelector('.away');
    if (away.textContent !== text) away.textContent = text;
  }
}

function brief(seconds) {
  const two = (n) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

function toggle(list, bib) {
  const at = list.indexOf(bib);
  if (at < 0) list.push(bib);
  else list.splice(at, 1);
  keep();
  dress();
}

function choose(row) {
  if (!row) return;
  chosen = row.dataset.bib;
  row.focus({ preventScroll: false });
}

function sun(on) {
  kept.sun = on;
  document.body.classList.toggle('sun', on);
  const button = document.querySelector('.sun:not(body)');
  button.hidden = false;
  button.setAttribute('aria-pressed', String(on));
}

function step(by) {
  const all = rows();
  const at = all.findIndex((row) => row.dataset.bib === chosen);
  choose(all[Math.min(all.length - 1, Math.max(0, at + by))]);
}

const goes = (rel) => main.querySelector(`.pages a[rel=${rel}]`)?.click();
const now = () => rows().find((row) => row.dataset.bib === chosen) ?? rows()[0];

const KEYS = {
  p: () => now() && toggle(kept.pins, now().dataset.bib),
  h: () => now() && toggle(kept.hides, now().dataset.bib),
  n: () => goes('next'),
  ArrowRight: () => goes('next'),
  b: () => goes('prev'),
  ArrowLeft: () => goes('prev'),
  s: () => { sun(!kept.sun); keep(); },
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
};

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select')) return;
  const act = KEYS[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

addEventListener('click', (event) => {
  const button = event.target.closest('button');
  const row = button?.closest('li[data-bib]');
  if (button?.matches('.pin')) toggle(kept.pins, row.dataset.bib);
  else if (button?.matches('.hide')) toggle(kept.hides, row.dataset.bib);
  else if (button?.matches('.all')) { kept.hides = []; keep(); dress(); }
  else if (button?.matches('.sun')) KEYS.s();
});
