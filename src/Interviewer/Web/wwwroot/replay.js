import { keepMarks } from './marks.js';

const root = document.getElementById('replay');
const steps = [...root.querySelectorAll('.step')];
const times = steps.map(step => Number(step.dataset.at));
const player = root.querySelector('.player');
const play = root.querySelector('[data-play]');
const speed = root.querySelector('[data-speed]');
const scrub = root.querySelector('[data-scrub]');
const position = root.querySelector('[data-position]');

let shown = steps.length;
let timer = null;

function go(count) {
  shown = Math.min(Math.max(count, 1), steps.length);
  steps.forEach((step, index) => {
    step.hidden = index >= shown;
    step.classList.toggle('current', index === shown - 1);
  });
  scrub.value = shown;
  scrub.setAttribute('aria-valuetext', `Step ${shown} of ${steps.length}, ${clock(times[shown - 1])}`);
  position.textContent = `${clock(times[shown - 1])} of ${clock(times.at(-1))}`;
  steps[shown - 1].scrollIntoView({ block: 'nearest' });
}

function clock(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function next() {
  if (shown === steps.length) return stop();
  timer = setTimeout(() => { go(shown + 1); next(); }, (times[shown] - times[shown - 1]) / Number(speed.value));
}

function start() {
  if (shown === steps.length) go(1);
  play.textContent = 'Stop';
  next();
}

function stop() {
  clearTimeout(timer);
  timer = null;
  play.textContent = 'Play';
}

function jump(count) {
  const playing = timer !== null;
  stop();
  go(count);
  if (playing) start();
}

function jumpToHash() {
  const place = steps.findIndex(step => `#${step.id}` === location.hash);
  if (place < 0) return false;
  jump(place + 1);
  const card = steps[place].querySelector('.step-card');
  if (card) card.open = true;
  return true;
}

play.addEventListener('click', () => (timer === null ? start() : stop()));
root.querySelector('[data-back]').addEventListener('click', () => jump(shown - 1));
root.querySelector('[data-forward]').addEventListener('click', () => jump(shown + 1));
scrub.addEventListener('input', () => jump(Number(scrub.value)));
speed.addEventListener('change', () => jump(shown));
// The same jump twice changes no hash.
root.querySelector('.jumps').addEventListener('click', event => {
  if (event.target.hash === location.hash) jumpToHash();
});
addEventListener('hashchange', jumpToHash);
addEventListener('keydown', event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest('select, input, textarea')) return;
  if (event.key === 'ArrowLeft') jump(shown - 1);
  else if (event.key === 'ArrowRight') jump(shown + 1);
  else if (event.key === 'Home') jump(1);
  else if (event.key === 'End') jump(steps.length);
  else return;
  event.preventDefault();
});

player.hidden = false;
for (const element of root.querySelectorAll('.no-script-only')) element.remove();
for (const element of root.querySelectorAll('.script-only')) element.classList.remove('script-only');
keepMarks(root, steps, clock);
if (!jumpToHash()) go(1);
