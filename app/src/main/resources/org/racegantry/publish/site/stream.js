// Follows one race. One stream per visible page: a browser allows few connections to one host, so
// a page nobody sees lets go of its own and goes on where it was when it is seen again.
import { tell } from './clock.js';
import { element, showPart, showRows } from './rows.js';

const PULL_MS = 1000;
let source = null;
let paused = false;

export function follow(race, push) {
  const listen = () => {
    if (source || paused || document.hidden) return;
    source = new EventSource(`/events?race=${encodeURIComponent(race)}`);
    source.addEventListener('time', (event) => tell(JSON.parse(event.data)));
    source.addEventListener('board', (event) => {
      if (push) showFrame(JSON.parse(event.data));
      else pullSoon();
    });
  };
  const leave = () => {
    source?.close();
    source = null;
  };
  document.addEventListener('visibilitychange', () => (document.hidden ? leave() : listen()));
  addEventListener('pagehide', leave);
  addEventListener('pageshow', listen);
  pauseButton(listen, leave);
  listen();
}

function pauseButton(listen, leave) {
  const button = document.querySelector('.pause');
  button.hidden = false;
  button.addEventListener('click', () => {
    paused = !paused;
    button.setAttribute('aria-pressed', String(paused));
    if (paused) leave();
    else listen();
  });
}

function showFrame(frame) {
  for (const [name, html] of Object.entries(frame.parts)) {
    const holder = document.createElement('template');
    holder.innerHTML = html;
    showPart(name, [...holder.content.childNodes], html);
  }
  const body = document.querySelector('tbody[data-rows]');
  const fresh = new Map(Object.entries(frame.rows).map(([key, html]) => [key, element(html)]));
  if (!showRows(body, frame.order, fresh)) pullSoon();
  document.querySelector('.none')?.toggleAttribute('hidden', frame.order.length > 0);
}

// Pages with filters, and runners' pages, fetch themselves when something changed.
let waiting = 0;
function pullSoon() {
  waiting ||= setTimeout(async () => {
    waiting = 0;
    const answer = await fetch(location.href, { cache: 'no-cache' }).catch(() => null);
    if (answer?.ok && !paused) showPage(await answer.text());
  }, PULL_MS);
}

function showPage(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const open = document.querySelector('details.why')?.open;
  for (const part of page.querySelectorAll('[data-live]')) {
    const text = part.innerHTML;
    showPart(part.dataset.live, [...part.childNodes], text);
  }
  const details = document.querySelector('details.why');
  if (open && details) details.open = true;
  const next = page.querySelector('tbody[data-rows]');
  const body = document.querySelector('tbody[data-rows]');
  if (next && body) {
    const fresh = new Map([...next.rows].map((row) => [row.dataset.key, row]));
    showRows(body, [...fresh.keys()], fresh);
  }
}
