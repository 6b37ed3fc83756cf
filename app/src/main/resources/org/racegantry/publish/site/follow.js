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
// The entry the page has everything up to. An event of one topic alone does not make it so for
// others; its id does, once everything before is shown.
let at = Number(document.querySelector('.age')?.dataset.seq ?? 0);
let paused = false;
let pulling = 0;
let lacks = 0; // news the page does not show yet and has to fetch
let lost = 0;
let poll = 0;

export function follow() {
  document.addEventListener('visibilitychange', start);
  addEventListener('pagehide', leave);
  document.addEventListener('gantry-old', () => {
    if (paused || document.hidden) return;
    lacks += 1;
    pullSoon(PULL_MS);
  });
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
    if (lacks) pullSoon(PULL_MS);
  }
}

function hear(name, data, id) {
  if (name === 'lost') {
    lost ||= setTimeout(offline, LOST_MS);
    return;
  }
  found();
  const ours = name === 'runner' ? runners.includes(data.bib)
    : name === 'board' && data.race === race && !runners.length;
  // An entry older than the page is already in it.
  const news = ours && data.seq >= at;
  if (news) show(data);
  got(id);
  if (name === 'time') tell(data);
  if (news || name === 'time') {
    document.dispatchEvent(new CustomEvent('gantry', { detail: { name, data } }));
  }
}

function show(data) {
  if (push === 'yes' && data.race && apply(data)) {
    got(data.seq);
  } else {
    lacks += 1;
    pullSoon(PULL_MS);
  }
}

function got(seq) {
  if (lacks) return;
  at = Math.max(at, seq);
  reached(at);
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

// What does not come is asked for again, or the page would lack it until there is other news.
function pullSoon(about_ms) {
  pulling ||= setTimeout(async () => {
    pulling = 0;
    const known = lacks;
    const came = await pull();
    if (came && lacks === known) lacks = 0;
    if (!came && !paused && !document.hidden) pullSoon(POLL_MS);
  }, about_ms * (0.5 + Math.random()));
}

async function pull() {
  const answer = await fetch(location.href, { cache: 'no-cache' }).catch(() => null);
  if (!answer?.ok || paused) return false;
  at = Math.max(at, showPage(await answer.text()));
  reached(at);
  return true;
}
