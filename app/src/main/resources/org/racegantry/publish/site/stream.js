// One stream for all tabs of a browser, which allows few connections to one host. The tab that
// leads holds it and hands every event to the others; when it goes, another one takes over and
// goes on where each tab was. Events are told to `heard(name, data)`; name 'lost' means silence.
const BEAT_MS = 1000;
const STALE_MS = 3500;
const SILENCE_MS = 12000;
const GATHER_MS = 60;
const KEY = 'gantry-leader';

const me = Math.random().toString(36).slice(2);
const channel = 'BroadcastChannel' in window ? new BroadcastChannel('gantry') : null;
const wants = new Map(); // what each tab that is seen wants; known to the tab that leads
let mine = null; // { races, runners, at }: at is the entry this tab has everything up to
let heard = null;
let leads = false;
let source = null;
let open = new Set();
let at = 0; // where the stream is
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
    heardAt = performance.now();
    if (mine) heard(message.name, message.data);
  } else if (message.kind === 'lost') {
    if (mine) heard('lost');
  } else if (message.kind === 'who') {
    if (message.tab !== me && mine) channel.postMessage({ kind: 'want', tab: me, ...mine });
  } else if (leads) {
    if (message.kind === 'want') wants.set(message.tab, message);
    else wants.delete(message.tab);
    soon(GATHER_MS);
  }
}

function lead() {
  if (leads) return;
  leads = true;
  wants.clear();
  if (mine) wants.set(me, { tab: me, ...mine });
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
  let behind = false;
  for (const want of wants.values()) {
    behind ||= want.at < at;
    for (const kind of ['races', 'runners']) {
      for (const id of want[kind]) {
        const topic = `${kind} ${id}`;
        from.set(topic, Math.min(from.get(topic) ?? Infinity, want.at));
      }
    }
  }
  if (!wants.size) {
    source?.close();
    source = null;
    return;
  }
  if (source && !behind && [...from.keys()].every((topic) => open.has(topic))) return;
  connect(from);
}

function connect(from) {
  source?.close();
  open = new Set(from.keys());
  const list = (kind) => [...from]
    .filter(([topic]) => topic.startsWith(`${kind} `))
    .map(([topic, seq]) => encodeURIComponent(`${topic.slice(kind.length + 1)}@${seq}`)).join();
  const stream = new EventSource(`/events?races=${list('races')}&runners=${list('runners')}`);
  source = stream;
  for (const want of wants.values()) want.at = Math.max(want.at, at);
  for (const name of ['time', 'board', 'runner']) {
    stream.addEventListener(name, (event) => {
      if (stream !== source) return;
      failures = 0;
      const data = JSON.parse(event.data);
      at = Math.max(at, data.seq);
      for (const want of wants.values()) want.at = at;
      tell({ kind: 'event', name, data });
    });
  }
  stream.onerror = () => {
    if (stream !== source) return;
    tell({ kind: 'lost' });
    // The browser tries again by itself, unless the answer was no stream at all.
    if (stream.readyState === EventSource.CLOSED) again();
  };
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
