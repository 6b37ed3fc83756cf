// Shows who is found while somebody types. Enter still opens the page of all that were found.
const WAIT_MS = 120;

export function watchSearch(form) {
  if (!form) return;
  const field = form.querySelector('input');
  const hits = form.querySelector('.hits');
  let timer = 0;
  let asked = 0;
  const hide = () => { hits.hidden = true; };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    if (!field.value.trim()) return hide();
    timer = setTimeout(async () => {
      const turn = ++asked;
      const address = `/hits?q=${encodeURIComponent(field.value)}`;
      const answer = await fetch(address).catch(() => null);
      if (!answer?.ok || turn !== asked) return;
      const found = document.createElement('template');
      found.innerHTML = await answer.text();
      hits.replaceChildren(found.content);
      hits.hidden = !field.value.trim();
    }, WAIT_MS);
  });

  form.addEventListener('keydown', (event) => {
    const links = [field, ...hits.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    if (event.key === 'Escape') {
      hide();
      field.focus();
    } else if (event.key === 'Enter' && at === 0 && !hits.hidden && links.length === 2) {
      event.preventDefault();
      links[1].click();
    } else if (!hits.hidden && at >= 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      links[Math.min(links.length - 1, Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1)))].focus();
    }
  });
  document.addEventListener('click', (event) => {
    if (!form.contains(event.target)) hide();
  });
}
