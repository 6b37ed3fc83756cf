// Keeps an open console up to date: an event says that something changed, the page fetches itself.
const REST_MS = 1000;
let source = null;
let pulled_ms = 0;
let waiting = 0;
let course = null;
let data = null;

export function followCrew() {
  const listen = () => {
    if (source || document.hidden) return;
    source = new EventSource('/control/events');
    source.addEventListener('open', () => broken(false));
    source.addEventListener('error', () => broken(true));
    source.addEventListener('beat', (event) => {
      heard(JSON.parse(event.data));
      // A reader that goes silent changes nothing in the journal.
      if (document.querySelector('[data-live="devices"]')) pullSoon();
    });
    source.addEventListener('change', (event) => {
      const news = JSON.parse(event.data);
      heard(news);
      if (news.act > Number(document.body.dataset.newest)) pullNow();
      else pullSoon();
    });
  };
  const leave = () => {
    source?.close();
    source = null;
  };
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) leave();
    else listen();
  });
  addEventListener('pagehide', leave);
  addEventListener('pageshow', listen);
  listen();
}

function broken(yes) {
  document.querySelector('.menu .link').hidden = !yes;
}

export function pullNow() {
  clearTimeout(waiting);
  waiting = 0;
  pull();
}

function pullSoon() {
  waiting ||= setTimeout(pullNow, Math.max(0, pulled_ms + REST_MS - performance.now()));
}

async function pull() {
  pulled_ms = performance.now();
  const answer = await fetch(location.href, { cache: 'no-cache' }).catch(() => null);
  if (!answer?.ok) {
    broken(true);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const before = urgencies(document);
  for (const part of page.querySelectorAll('[data-live]')) {
    if (part.dataset.live !== 'tod') replace(part);
  }
  tellFindings(before, urgencies(document));
  tellAct(page);
}

// Replaces a part, and leaves open what is open and the focus where it is.
function replace(next) {
  const part = document.querySelector(`[data-live="${next.dataset.live}"]`);
  const html = next.innerHTML;
  if (!part || (part.dataset.shown ?? part.innerHTML) === html) return;
  const open = [...part.querySelectorAll('details[open]')].map((d) => d.dataset.keep);
  const held = part.contains(document.activeElement) ? place(document.activeElement) : null;
  part.replaceChildren(...next.childNodes);
  part.dataset.shown = html;
  for (const details of part.querySelectorAll('details')) {
    if (open.includes(details.dataset.keep)) details.open = true;
  }
  if (held) (part.querySelector(held.same) ?? part.querySelector(held.near))?.focus();
}

// How to find an element again in a new copy of its part.
function place(element) {
  const finding = element.closest('[data-id]');
  const of = finding ? `[data-id="${CSS.escape(finding.dataset.id)}"] ` : '';
  const href = element.getAttribute('href');
  const keep = element.parentElement?.dataset.keep;
  const same = href ? `${of}a[href="${CSS.escape(href)}"]`
    : keep ? `details[data-keep="${CSS.escape(keep)}"] > summary` : `${of}summary`;
  return { same, near: finding ? `${of}summary, .finding summary` : 'summary, a' };
}

function urgencies(root) {
  const found = [...root.querySelectorAll('.finding')];
  return new Map(found.map((f) => [f.dataset.id, f]));
}

function tellFindings(before, after) {
  const fresh = [...after.values()].filter((f) => !before.has(f.dataset.id));
  const said = (urgency) => {
    const some = fresh.filter((f) => f.dataset.urgency === urgency);
    const first = some[0]?.querySelector('.what').textContent ?? '';
    return some.length > 1 ? `${first} And ${some.length - 1} more.` : first;
  };
  if (said('NOW')) document.getElementById('urgent').textContent = said('NOW');
  if (said('SOON')) document.getElementById('polite').textContent = said('SOON');
}

function tellAct(page) {
  const newest = page.body.dataset.newest;
  if (Number(newest) <= Number(document.body.dataset.newest)) return;
  document.body.dataset.newest = newest;
  const news = document.querySelector('.news');
  if (!news || news.dataset.act === document.body.dataset.mine) return;
  news.classList.add('fresh');
  const told = [...news.childNodes].filter((node) => !node.matches?.('.step, .barred'));
  const words = told.map((node) => node.textContent).join('').trim();
  document.getElementById('polite').textContent = words;
  const form = document.querySelector('#sheet form .go');
  if (form) {
    const line = document.createElement('p');
    line.className = 'meanwhile';
    line.textContent = `Meanwhile: ${words}`;
    form.parentElement.querySelector('.meanwhile')?.remove();
    form.before(line);
  }
}

function heard(moment) {
  if (moment.course_ms === undefined) return;
  const now = performance.now();
  course = { at_ms: moment.course_ms, speed: moment.speed, heard: now };
  data = { age_ms: moment.sent_ms - moment.recorded_ms, heard: now };
}

export function runClocks() {
  const tod = document.querySelector('.tod b').dataset;
  const age = document.querySelector('.age').dataset;
  heard({
    course_ms: Number(tod.course), speed: Number(tod.speed),
    sent_ms: Number(age.sent), recorded_ms: Number(age.recorded),
  });
  setInterval(draw, 250);
}

function draw() {
  const now = performance.now();
  const tod = document.querySelector('.tod b');
  const at_ms = course.at_ms + (now - course.heard) * course.speed + Number(tod.dataset.offset);
  write(tod, hms(Math.floor(at_ms / 1000) % 86400));
  const age_s = Math.max(0, Math.floor((data.age_ms + now - data.heard) / 1000));
  write(document.querySelector('.age b'), age_s < 120 ? `${age_s} s` : hms(age_s));
}

function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function hms(seconds) {
  const two = (n) => String(n).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
