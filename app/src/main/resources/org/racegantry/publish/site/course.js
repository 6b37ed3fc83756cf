// Moves the dots of the course strip along at the pace they were estimated by, never past the next
// mat, and asks for a new strip now and then. Paused pages stand still.
const ASK_MS = 5000;
const STEP_MS = 1000;
const still = matchMedia('(prefers-reduced-motion: reduce)');
const heard = new WeakMap();

export function runCourse(holder, race) {
  setInterval(() => { if (!idle() && !still.matches) move(holder.querySelector('.course')); }, STEP_MS);
  setInterval(async () => {
    if (idle()) return;
    const answer = await fetch(`/course?race=${encodeURIComponent(race)}`).catch(() => null);
    if (!answer?.ok || idle()) return;
    const piece = document.createElement('template');
    piece.innerHTML = await answer.text();
    if (holder.contains(document.activeElement)) return;
    const open = holder.querySelector('details')?.open;
    holder.replaceChildren(piece.content);
    if (open) holder.querySelector('details')?.setAttribute('open', '');
  }, ASK_MS);
}

function idle() {
  return document.hidden || document.querySelector('.pause')?.getAttribute('aria-pressed') === 'true';
}

function move(strip) {
  if (!strip) return;
  if (!heard.has(strip)) heard.set(strip, performance.now());
  const on_s = (performance.now() - heard.get(strip)) / 1000 * Number(strip.dataset.speed);
  for (const dot of strip.querySelectorAll('.dot')) {
    const { mm, until, mmps } = dot.dataset;
    const at = Math.min(Number(until), Number(mm) + Number(mmps) * on_s);
    const x = `${(at / Number(strip.dataset.length) * 100).toFixed(2)}%`;
    dot.querySelector('circle').setAttribute('cx', x);
    dot.querySelector('text')?.setAttribute('x', x);
  }
}
