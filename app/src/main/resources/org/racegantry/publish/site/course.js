// Moves the dots of the course strip along at the pace they were estimated by, their bands with
// them, never past the next mat. Asks for a new strip when the stream has told news of the race, and
// else now and then, because groups and densities move with time. Paused pages stand still.
const ASK_MS = 5000;
const REST_MS = 30000;
const STEP_MS = 1000;
const still = matchMedia('(prefers-reduced-motion: reduce)');
const heard = new WeakMap();

function runCourse(holder, race) {
  setInterval(() => { if (!idle() && !still.matches) move(holder.querySelector('.course')); }, STEP_MS);
  let asking = 0;
  // Pages that hear the same event do not all ask at once.
  const askIn = (about_ms) => {
    clearTimeout(asking);
    asking = setTimeout(ask, about_ms * (0.5 + Math.random()));
  };
  let soon = false;
  document.addEventListener('gantry', ({ detail: { name } }) => {
    if (name !== 'board' || soon) return;
    soon = true;
    askIn(ASK_MS);
  });
  const ask = async () => {
    soon = false;
    askIn(REST_MS);
    if (idle()) return;
    const answer = await fetch(`/course?race=${encodeURIComponent(race)}`).catch(() => null);
    if (!answer?.ok || idle()) return;
    const piece = document.createElement('template');
    piece.innerHTML = await answer.text();
    if (holder.contains(document.activeElement)) return;
    const open = holder.querySelector('details')?.open;
    holder.replaceChildren(piece.content);
    if (open) holder.querySelector('details')?.setAttribute('open', '');
  };
  askIn(REST_MS);
}

function idle() {
  return document.hidden || document.querySelector('.pause')?.getAttribute('aria-pressed') === 'true';
}

function move(strip) {
  if (!strip) return;
  if (!heard.has(strip)) heard.set(strip, performance.now());
  const on_s = (performance.now() - heard.get(strip)) / 1000 * Number(strip.dataset.speed);
  for (const dot of strip.querySelectorAll('.dot')) {
    const { mm, low, high, until, mmps } = dot.dataset;
    const x = (from) => {
      const at = Math.min(Number(until), Number(from) + Number(mmps) * on_s);
      return `${(at / Number(strip.dataset.length) * 100).toFixed(2)}%`;
    };
    dot.querySelector('circle').setAttribute('cx', x(mm));
    dot.querySelector('text')?.setAttribute('x', x(mm));
    const band = dot.querySelector('.band');
    band.setAttribute('x1', x(low));
    band.setAttribute('x2', x(high));
  }
}

const strip = document.querySelector('[data-live="course"]');
if (strip && document.body.dataset.stream) runCourse(strip, document.body.dataset.stream);
