// One stream for all tabs of a browser, which allows few connections to one host. The tab that
// leads holds it and hands every event to the others; when it goes, another one takes over and
// goes on where each tab was. Events are told to `heard(name, data, id)`: with this event the tab
// has everything up to entry `id`, of all it follows. Name 'lost' means silence.
const BEAT_MS = 1000;
const STALE_MS = 3500;
const SILENCE_MS = 12000;
const GATHER_MS = 60;
const KEY = 'gantry-leader';

const me = Math.random().toString(36).slice(2);
const channel = 'BroadcastChannel' in window ? new BroadcastChannel('gantry') : null;
const wants = new Map(); // what each tab that is seen wants, and whether the stream brings all of it
let mine = null; // { races, runners, at }: at is the entry this tab has everything up to
let heard = null;
let leads = false;
let source = null;
let told = new Map(); // by topic: who has less than this entry may have missed some of the stream
let failures = 0;
let heardAt = performance.now();
let timer = 0;

// Follows topics from now on; called again when they change or the page has moved.
export function listen(topics, callback) {
  if (!heard) elect();
  heard = callback;
  mine = { ...topics };
  heardAt = performance.now();
  tell({ kind: 'want', tab: me, ...mine });
}

// Stops: nobody looks at this tab.
export function leave() {
  mine = null;
  tell({ kind: 'bye', tab: me });
}

// This tab has everything up to an entry.
export function reached(seq) {
  if (mine && seq > mine.at) mine.at = seq;
}

function tell(message) {
  channel?.postMessage(message);
  take(message);
}

channel?.addEventListener('message', (event) => take(event.data));

function take(message) {
  if (message.kind === 'event') {
    // A tab that came late takes nothing until the stream brings what it lacks.
    if (!mine || !message.tabs.includes(me)) return;
    heardAt = performance.now();
    heard(message.name, message.data, message.id);
  } else if (message.kind === 'lost') {
    if (mine) heard('lost');
  } else if (message.kind === 'who') {
    if (message.tab !== me && mine) channel.postMessage({ kind: 'want', tab: me, ...mine });
  } else if (leads) {
    if (message.kind === 'want') want(message);
    else wants.delete(message.tab);
    soon(GATHER_MS);
  }
}

// Who says again what it said before has missed nothing meanwhile.
function want(message) {
  const { races, runners } = message;
  const before = wants.get(message.tab);
  const same = JSON.stringify([before?.races, before?.runners]) === JSON.stringify([races, runners]);
  wants.set(message.tab, { races, runners, at: message.at, joined: same && before.joined });
}

function lead() {
  if (leads) return;
  leads = true;
  wants.clear();
  if (mine) wants.set(me, { ...mine });
  channel?.postMessage({ kind: 'who', tab: me });
  soon(2 * GATHER_MS);
}

function retire() {
  leads = false;
  source?.close();
  source = null;
}

function soon(ms) {
  clearTimeout(timer);
  timer = setTimeout(refresh, ms);
}

// Opens the stream anew where somebody wants what it does not bring, or has missed some of it.
function refresh() {
  if (!leads) return;
  const from = new Map();
  for (const want of wants.values()) {
    for (const topic of topics(want)) {
      from.set(topic, Math.min(from.get(topic) ?? Infinity, want.at));
    }
  }
  if (!wants.size) {
    source?.close();
    source = null;
    return;
  }
  const enough = (want) => want.joined || topics(want).every((topic) => want.at >= told.get(topic));
  const goesOn = source && [...wants.values()].every(enough);
  for (const want of wants.values()) want.joined = true;
  if (!goesOn) connect(from);
}

function topics(want) {
  return ['races', 'runners'].flatMap((kind) => want[kind].map((id) => `${kind} ${id}`));
}

function connect(from) {
  source?.close();
  told = new Map(from);
  const list = (kind) => [...from]
    .filter(([topic]) => topic.startsWith(`${kind} `))
    .map(([topic, seq]) => encodeURIComponent(`${topic.slice(kind.length + 1)}@${seq}`)).join();
  const stream = new EventSource(`/events?races=${list('races')}&runners=${list('runners')}`);
  source = stream;
  for (const name of ['time', 'board', 'runner']) {
    stream.addEventListener(name, (event) => {
      if (stream === source) pass(name, JSON.parse(event.data), Number(event.lastEventId));
    });
  }
  stream.onerror = () => {
    if (stream !== source) return;
    tell({ kind: 'lost' });
    // The browser tries again by itself, unless the answer was no stream at all.
    if (stream.readyState === EventSource.CLOSED) again();
  };
}

// An event alone says nothing of other topics, so only its id moves on where tabs are.
function pass(name, data, id) {
  failures = 0;
  if (name !== 'time') told.set(name === 'board' ? `races ${data.race}` : `runners ${data.bib}`, data.seq);
  const tabs = [];
  for (const [tab, want] of wants) {
    if (!want.joined) continue;
    want.at = Math.max(want.at, id);
    tabs.push(tab);
  }
  tell({ kind: 'event', name, data, id, tabs });
}

function again() {
  source?.close();
  source = null;
  failures += 1;
  soon(Math.min(15000, 1000 * 2 ** failures) * (0.5 + Math.random()));
}

// A lock is held by one tab and free when that tab is gone. Pages that did not come by a secure
// way, as in a network of one's own, have none: there the tab that leads says so every second.
function elect() {
  setInterval(watch, BEAT_MS);
  if (!channel) lead();
  else if (navigator.locks) navigator.locks.request(KEY, () => { lead(); return new Promise(() => {}); });
  else {
    addEventListener('storage', (event) => { if (event.key === KEY) setTimeout(beat, Math.random() * 200); });
    addEventListener('pagehide', () => { if (leads && leader()?.tab === me) write(null); });
    setInterval(beat, BEAT_MS);
    beat();
  }
}

function beat() {
  const now = leader();
  const other = now && now.tab !== me && Date.now() - now.at < STALE_MS;
  if (other) {
    if (leads) retire();
  } else if (leads) {
    write({ tab: me, at: Date.now() });
  } else if (mine) {
    write({ tab: me, at: Date.now() });
    setTimeout(() => { if (leader()?.tab === me) lead(); }, 100);
  }
}

function leader() {
  try {
    return JSON.parse(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

function write(value) {
  try {
    if (value) localStorage.setItem(KEY, JSON.stringify(value));
    else localStorage.removeItem(KEY);
  } catch {
    lead();
  }
}

// The server is never silent for long. If nothing comes, the way to it is gone, or the leader is.
function watch() {
  if (!mine || performance.now() - heardAt < SILENCE_MS) return;
  heardAt = performance.now();
  heard('lost');
  if (leads) again();
  else lead();
}

addEventListener('pageshow', (event) => { if (event.persisted && leads) refresh(); });
