// The transcript on the page: what is said is added as text, never as markup.

import { request } from './turns.js';

const chat = document.getElementById('chat');
const log = chat.querySelector('.log');

/** How many follow-ups the open question has had. */
export const probes = () => log.lastElementChild?.querySelectorAll('.followup').length ?? 0;

export function addQuestion({ number, attempt, text, spoken }) {
  endArriving();
  const fresh = copy('thread-template');
  fresh.querySelector('.thread').dataset.thread = `${number}-${attempt}`;
  fresh.querySelector('[data-number]').textContent = number;
  fresh.querySelector('[data-attempt]').textContent = attempt > 1 ? `, attempt ${attempt}` : '';
  fresh.querySelector('[data-text]').textContent = text;
  log.append(fresh);
  foldPast();
  noteFallback(spoken);
  log.lastElementChild.scrollIntoView({ block: 'nearest' });
}

/** The feedback of earlier questions shrinks to its verdict; that of an earlier attempt stays, since it is what the next one is held against. */
export function foldPast() {
  const threads = [...log.querySelectorAll('.thread')];
  const number = thread => thread.dataset.thread.split('-')[0];
  for (const thread of threads) {
    const card = thread.querySelector('.card-place > .card');
    if (!card || number(thread) === number(threads.at(-1))) continue;
    const fold = document.createElement('details');
    const verdict = document.createElement('summary');
    fold.className = 'fold';
    verdict.textContent = `Feedback: ${card.querySelector('.verdict-line').textContent.trim().replace(/\s+/g, ' ').replace('/5 ', '/5, ')}`;
    card.replaceWith(fold);
    fold.append(verdict, card);
  }
}

export function addSaid(by, { text, spoken }) {
  endArriving();
  const fresh = copy(`said-${by}`);
  fresh.querySelector('p').textContent = text;
  talk().append(fresh);
  noteFallback(spoken);
  talk().lastElementChild.scrollIntoView({ block: 'nearest' });
}

export function addAside(text) {
  const aside = document.createElement('p');
  aside.className = 'aside';
  aside.textContent = text;
  talk().after(aside);
}

/** A sentence of the interviewer before all of it is there; the whole of it takes its place. */
export function addWords({ text }) {
  let arriving = log.querySelector('.arriving');
  if (!arriving) {
    arriving = document.createElement('p');
    arriving.className = 'arriving';
    // Read out once, when it is whole.
    arriving.ariaHidden = 'true';
    log.append(arriving);
  }
  arriving.textContent = `${arriving.textContent} ${text}`.trim();
  arriving.scrollIntoView({ block: 'nearest' });
}

/** Asks for the feedback of a closed question; one that cannot be had now is asked for again by the next <c>fillCards</c>. */
export function addCard({ number, attempt }) {
  if (chat.dataset.mode === 'real') return;
  log.querySelector(`[data-thread="${number}-${attempt}"] .card-place`).dataset.wanted = `?handler=Card&number=${number}&attempt=${attempt}`;
  fillCards().catch(() => {});
}

export async function fillCards() {
  for (const place of log.querySelectorAll('[data-wanted]')) {
    const card = await (await request(`/interviews/${chat.dataset.id}${place.dataset.wanted}`)).text();
    // Wanted until it stands there: who asks meanwhile waits for it as well.
    if (!place.dataset.wanted) continue;
    delete place.dataset.wanted;
    place.innerHTML = card;
    foldPast();
    place.querySelector('.verdict-line')?.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'start' });
  }
}

export function showLatest() {
  (log.querySelector('.thread:last-child .card') ?? log.lastElementChild?.querySelector('.talk > :last-child') ?? log.lastElementChild)?.scrollIntoView({ block: 'nearest' });
}

export function endArriving() {
  log.querySelector('.arriving')?.remove();
}

function noteFallback(spoken) {
  if (spoken?.fallback) addAside(spoken.fallback);
}

function talk() {
  return log.lastElementChild.querySelector('.talk');
}

function copy(template) {
  return document.getElementById(template).content.cloneNode(true);
}
