// The clock of the race and the age of the data, counted on between two messages.
let course = null;
let data = null;

export function tell(moment) {
  const now = performance.now();
  course = { at_ms: moment.course_ms, speed: moment.speed, heard: now };
  data = { age_ms: moment.sent_ms - moment.recorded_ms, heard: now };
  draw();
}

export function runClock() {
  const clock = document.querySelector('.clock');
  const age = document.querySelector('.age');
  if (!clock || !age) return;
  tell({
    course_ms: Number(clock.dataset.course), speed: Number(clock.dataset.speed),
    sent_ms: Number(age.dataset.sent), recorded_ms: Number(age.dataset.recorded),
  });
  setInterval(draw, 250);
}

function draw() {
  const clock = document.querySelector('.clock');
  const gun = Number(clock.dataset.gun);
  if (gun > 0) {
    const on_ms = courseNow() - gun;
    write(clock.querySelector('b'), hms(Math.max(0, Math.floor(on_ms / 1000))));
  }
  write(document.querySelector('.age b'), age());
}

// What time it is at the race, in milliseconds since 1970.
export function courseNow() {
  return course.at_ms + (performance.now() - course.heard) * course.speed;
}

// How old the data is, in words.
export function age() {
  const age_s = Math.max(0, Math.floor((data.age_ms + performance.now() - data.heard) / 1000));
  return age_s < 120 ? `${age_s} s` : hms(age_s);
}

function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function hms(seconds) {
  const two = (n) => String(n).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
