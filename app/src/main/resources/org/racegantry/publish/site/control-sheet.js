// Orders in a sheet over the page: the same forms, fetched and sent without leaving the queue.
import { pullNow } from './control-live.js';

const WHO_MS = 120;
const TOLD_MS = 15_000;
const sheet = document.getElementById('sheet');
let back = null;
let telling = 0;

export function watchSheets() {
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-sheet]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openSheet(link.getAttribute('href'));
  });
  document.querySelector('form.say').addEventListener('submit', (event) => {
    event.preventDefault();
    const words = event.target.q.value.trim();
    if (words) openSheet(`/control/say?q=${encodeURIComponent(words)}`);
  });
  sheet.addEventListener('submit', send);
  sheet.addEventListener('input', (event) => whoIs(event.target));
  sheet.addEventListener('click', (event) => {
    if (event.target.closest('a.cancel')) {
      event.preventDefault();
      close();
    }
  });
  sheet.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (!fillAgain()) close();
  });
}

export const sheetIsOpen = () => sheet.open;

export async function openSheet(address) {
  if (!sheet.open) back = document.activeElement;
  const answer = await ask(address);
  if (answer) show(answer);
}

// Asks for a part of a page; goes to the page where the answer is one of its own.
export async function ask(address, options) {
  const url = new URL(address, location.href);
  url.searchParams.set('piece', '1');
  let answer;
  try {
    answer = await fetch(url, options);
  } catch {
    fault('No connection. Nothing was recorded; what you typed stays here. Try again.');
    return null;
  }
  const text = await answer.text();
  if (!answer.ok) {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const said = page.querySelector('.none, main p')?.textContent ?? 'That did not work.';
    fault(`${said} Nothing was recorded.`);
    return null;
  }
  const end = new URL(answer.url).pathname;
  if (answer.redirected && !/^\/control\/(acts|do|say)/.test(end)) {
    location.assign(answer.url.replace(/[?&]piece=1/, ''));
    return null;
  }
  return text;
}

// Shows a form that came unasked; what somebody is filling in by now is left alone.
export function offer(html) {
  if (sheet.open) {
    tell('Nothing was taken back: look at it first. Press U again.');
    return;
  }
  back = document.activeElement;
  show(html);
}

function show(html) {
  sheet.innerHTML = html;
  const done = sheet.querySelector('.done');
  if (done) {
    finish(done);
    return;
  }
  if (!sheet.open) sheet.showModal();
  const form = sheet.querySelector('form');
  const first = form.querySelector('[aria-invalid]')
    ?? form.querySelector('.record')
    ?? [...form.querySelectorAll('.fields :is(input, textarea)')].find((i) => !i.value && i.dataset.required === 'yes')
    ?? form.querySelector('.fields input[data-kind="time"]')
    ?? form.querySelectorAll('.fields input')[sheet.querySelector('.k-bib input') ? 1 : 0];
  first?.focus();
  if (first?.select && first.value) first.select();
}

async function send(event) {
  event.preventDefault();
  const form = event.target;
  const step = event.submitter?.value ?? 'preview';
  const body = new URLSearchParams(new FormData(form));
  body.set('step', step);
  for (const button of form.querySelectorAll('button')) button.disabled = true;
  const answer = await ask(form.getAttribute('action'), { method: 'POST', body });
  for (const button of form.querySelectorAll('button')) button.disabled = false;
  if (answer) show(answer);
}

// From what it would do back to the fields; false where there is nothing to go back from.
function fillAgain() {
  const form = sheet.querySelector('form.previewing');
  const fields = form?.querySelectorAll('.fields input[data-kind]') ?? [];
  if (!form || form.dataset.word === 'undo' || fields.length === 0) return false;
  form.querySelector('.preview')?.remove();
  form.querySelector('.record')?.remove();
  form.classList.replace('previewing', 'filling');
  form.querySelector('.again').classList.add('main');
  fields[0].focus();
  return true;
}

function finish(done) {
  close();
  document.getElementById('say').value = '';
  said(done);
}

// Says what came of an order, to be read and to be heard.
export function tell(sentence) {
  const line = document.getElementById('said');
  line.textContent = sentence;
  clearTimeout(telling);
  telling = setTimeout(() => { line.textContent = ''; }, TOLD_MS);
}

// Says what was recorded. On the page of an act U is about that act, so only there it is offered.
export function said(done) {
  const of = document.querySelector('#undo input[name="act"]').value;
  if (of && !done.dataset.about.split(' ').includes(of)) done.querySelector('.again').remove();
  tell(done.textContent.trim());
  document.body.dataset.mine = done.dataset.act;
  pullNow();
}

function close() {
  sheet.close();
  sheet.replaceChildren();
  if (back?.isConnected && back.id !== 'say') back.focus();
  else document.getElementById('main').focus({ preventScroll: true });
}

function fault(sentence) {
  let line = sheet.querySelector('.fault');
  if (!line) {
    line = document.createElement('p');
    line.className = 'fault';
    line.setAttribute('role', 'alert');
    (sheet.querySelector('.ordertitle') ?? sheet).after(line);
    if (!sheet.querySelector('form')) {
      const cancel = document.createElement('a');
      cancel.className = 'cancel step';
      cancel.href = '/control';
      cancel.textContent = 'Close';
      sheet.replaceChildren(line, cancel);
    }
  }
  line.textContent = sentence;
  if (!sheet.open) sheet.showModal();
}

// Who wears the bib that is being typed; a name offers bibs.
let asked = 0;
let waiting = 0;
function whoIs(input) {
  if (!/^(some_)?bibs?$/.test(input.dataset.kind ?? '')) return;
  const says = document.getElementById(`says-${input.name}`);
  const words = input.value.trim().split(/[\s,;]+/).at(-1);
  clearTimeout(waiting);
  waiting = setTimeout(async () => {
    const turn = ++asked;
    const answer = await fetch(`/control/who?q=${encodeURIComponent(words)}`).catch(() => null);
    if (!answer?.ok || turn !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    says.textContent = page.querySelector('output').textContent || says.dataset.hint;
    const list = document.getElementById(`list-${input.name}`);
    list?.replaceChildren(...page.querySelectorAll('option'));
  }, WHO_MS);
}
