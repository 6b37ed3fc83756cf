// Favourites stay in this browser. Stars stand beside runners wherever a page shows some; the page
// of favourites gets its list through its address, so a server never has to keep one.
const key = `gantry.favourites ${document.querySelector('.event')?.textContent.trim() ?? ''}`;
const list = document.querySelector('.favourites');

function kept() {
  try {
    const bibs = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(bibs) ? bibs.filter((bib) => typeof bib === 'string') : [];
  } catch {
    return [];
  }
}

function keep(bibs) {
  try {
    localStorage.setItem(key, JSON.stringify(bibs));
  } catch {
    // A browser that keeps nothing still shows what was pressed until the page is left.
  }
}

let bibs = kept();

function draw(star) {
  const on = bibs.includes(star.dataset.bib);
  star.textContent = on ? '★' : '☆';
  star.setAttribute('aria-pressed', String(on));
  star.setAttribute('aria-label', `Favourite: ${star.dataset.name}`);
  star.hidden = false;
}

function star(bib, name) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'star';
  made.dataset.bib = bib;
  made.dataset.name = name;
  draw(made);
  return made;
}

// Gives every row and every hit its star; called again whenever new ones have come.
function furnish() {
  for (const cell of document.querySelectorAll('td.fav:empty')) {
    const link = cell.parentElement.querySelector('a[href^="/r/"]');
    if (link) cell.append(star(bibOf(link), link.textContent));
  }
  for (const item of document.querySelectorAll('.hitlist li:not(:has(.star))')) {
    const link = item.querySelector('a[href^="/r/"]');
    if (link) item.append(star(bibOf(link), link.querySelector('b')?.textContent ?? bibOf(link)));
  }
}

function bibOf(link) {
  return decodeURIComponent(link.getAttribute('href').slice('/r/'.length));
}

function count() {
  for (const link of document.querySelectorAll('a.favs')) {
    link.href = bibs.length ? `/favourites?bibs=${bibs.map(encodeURIComponent).join(',')}` : '/favourites';
    const number = link.querySelector('.number');
    if (number) number.textContent = bibs.length ? ` ${bibs.length}` : '';
  }
}

function drawAll() {
  document.querySelectorAll('button.star').forEach(draw);
  count();
}

document.body.classList.add('stars');
furnish();
drawAll();
for (const place of document.querySelectorAll('main, .hits')) {
  new MutationObserver(furnish).observe(place, { childList: true, subtree: true });
}
document.addEventListener('click', (event) => {
  const pressed = event.target.closest?.('button.star');
  if (!pressed) return;
  event.preventDefault();
  const { bib } = pressed.dataset;
  bibs = kept();
  bibs = bibs.includes(bib) ? bibs.filter((one) => one !== bib) : [...bibs, bib];
  keep(bibs);
  drawAll();
});
addEventListener('storage', (event) => {
  if (event.key === key) {
    bibs = kept();
    drawAll();
  }
});

// The page of favourites without a list in its address takes the one kept here.
if (list && !new URLSearchParams(location.search).has('bibs') && bibs.length) {
  location.replace(`/favourites?bibs=${bibs.map(encodeURIComponent).join(',')}`);
}
