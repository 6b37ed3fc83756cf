// Keeps an open page up to date: puts what the stream tells into its place, and where a page shows
// something of its own, such as a filter, lets it fetch itself when there is news.
import { tell, age } from './clock.js';
import { apply, showPage } from './rows.js';
import { leave, listen, reached } from './stream.js';

const PULL_MS = 1500;
const POLL_MS = 5000;
const LOST_MS = 1500;
const MOST = 20; // a stream takes a few more, and other tabs share it

const { stream: race, push } = document.body.dataset;
const bib = decodeURIComponent(location.pathname.match(/^\/r\/([^/]+)$/)?.[1] ?? '');
const named = document.querySelector('[data-bibs]')?.dataset.bibs ?? '';
const runners = bib ? [bib] : named.split(',').filter(Boolean).slice(0, MOST).map(decodeURIComponent);
const banner = document.querySelector('.offline');
let at = Number(document.querySelector('.age')?.dataset.seq ?? 0);
let paused = false;
let pulling = 0;
let lost = 0;
let poll = 0;

export function follow() {
  document.addEventListener('visibilitychange', start);
  addEventListener('pagehide', leave);
  addEventListener('pageshow', start);
  const button = document.querySelector('.pause');
  if (button) {
    button.hidden = false;
    button.addEventListener('click', () => {
      paused = !paused;
      button.setAttribute('aria-pressed', String(paused));
      start();
    });
  }
  start();
}

function start() {
  if (paused || document.hidden) {
    leave();
    found();
  } else {
    listen({ races: race && !runners.length ? [race] : [], runners, at }, hear);
  }
}

function hear(name, data) {
  if (name === 'lost') {
    lost ||= setTimeout(offline, LOST_MS);
    return;
  }
  found();
  if (name === 'time') tell(data);
  else if (name === 'runner' ? runners.includes(data.bib) : data.race === race && !runners.length) {
    // An entry older than the page is already in it.
    if (data.seq < at) return;
    if (push !== 'yes') pullSoon();
    else if (!apply(data)) pullSoon();
  } else return;
  at = Math.max(at, data.seq);
  reached(at);
  document.dispatchEvent(new CustomEvent('gantry', { detail: { name, data } }));
}

function offline() {
  banner.hidden = false;
  banner.innerHTML = 'No connection. Trying again; data is <span class="since" aria-hidden="true"></span>';
  const since = banner.querySelector('.since');
  const show = () => { since.textContent = `${age()} old.`; };
  show();
  clearInterval(poll);
  let round = 0;
  poll = setInterval(() => {
    show();
    round += 1;
    // Where only the stream is cut off, the page can still be asked for.
    if (round % (POLL_MS / 1000) === 0) pull().then((came) => { if (came) banner.hidden = true; });
  }, 1000);
}

function found() {
  clearTimeout(lost);
  clearInterval(poll);
  lost = 0;
  banner.hidden = true;
}

function pullSoon() {
  pulling ||= setTimeout(() => {
    pulling = 0;
    pull();
  }, PULL_MS * (0.5 + Math.random()));
}

async function pull() {
  const answer = await fetch(location.href, { cache: 'no-cache' }).catch(() => null);
  if (!answer?.ok || paused) return false;
  at = Math.max(at, showPage(await answer.text()));
  reached(at);
  return true;
}
