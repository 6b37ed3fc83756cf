// Undo by one key: the newest own act is taken back at once, and put back by the same key.
import { ask, offer, said, tell } from './control-sheet.js';

const form = document.getElementById('undo');
let turn = Promise.resolve();

export const canUndo = () => form !== null;

// Presses are done one after another, so that two of them take back and put back.
export function undo() {
  turn = turn.then(press, press);
}

async function press() {
  const address = form.getAttribute('action');
  const answer = await ask(address, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  if (answer === null) return;
  const piece = document.createElement('template');
  piece.innerHTML = answer;
  const told = piece.content.querySelector('.told');
  const done = piece.content.querySelector('.done');
  if (told) tell(told.textContent);
  else if (done) said(done);
  else offer(answer);
}
