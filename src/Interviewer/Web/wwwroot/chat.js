import { openDraft } from './drafts.js';
import { Refusal, send } from './turns.js';

const chat = document.getElementById('chat');
const log = chat.querySelector('.log');
const composer = document.getElementById('composer');
const answer = document.getElementById('answer');
const problem = document.getElementById('problem');
const elapsed = document.getElementById('elapsed');
const enterSends = document.getElementById('enter-sends');
const api = `/api/interviews/${chat.dataset.id}`;
const names = { answering: 'answering', reviewing: 'reviewing', paused: 'paused', ended: 'ended', working: 'answering' };

let draft;
let waitingSince = Number(elapsed.dataset.since);
let running = null;
let typedAhead = false;

const say = {
  question_asked: event => addThread(event),
  answer_given: event => { addSaid('candidate', event.text); accept(); },
  follow_up_asked: event => addSaid('interviewer', event.text),
  hint_given: event => addSaid('notes', event.text),
  question_completed: event => addCard(event),
  question_skipped: () => addAside('Skipped.'),
  state: status => show(status),
};

function act(url, body) {
  if (running) {
    // What is pressed while something else is under way follows it; the same button twice is one press.
    if (running.command !== body.command) running.done.then(() => act(url, body));
    return;
  }
  const abort = new AbortController();
  running = { abort, command: body.command, answering: 'text' in body, done: carryOut(url, body, abort.signal) };
}

async function carryOut(url, body, signal) {
  chat.classList.add('busy');
  complain('');
  try {
    await send(url, body, (type, event) => isNew(type, event) && say[type]?.(event), signal);
  } catch (error) {
    if (error.name === 'AbortError') location.reload();
    else complain(error instanceof Refusal ? error.message : 'Not sent: the server did not answer. Your text is kept; send it again.');
  } finally {
    running = null;
    chat.classList.remove('busy');
  }
}

// A turn that is sent again brings the events it led to again: those that are on the page already are passed over.
function isNew(type, event) {
  if (type === 'state') return true;
  if (event.version <= Number(chat.dataset.version)) {
    if (type === 'answer_given') accept();
    return false;
  }
  chat.dataset.version = event.version;
  return true;
}

function accept() {
  draft.drop();
  answer.value = '';
}

function sendAnswer() {
  if (running) {
    // An answer sent while a hint is on its way follows it; a second Enter on the same answer is none.
    if (!running.answering) running.done.then(sendAnswer);
    return;
  }
  const text = answer.value;
  if (!text.trim()) {
    complain('The answer is empty; type one, or skip the question.');
    answer.focus();
    return;
  }
  draft.text = text;
  act(`${api}/turns`, { turnId: draft.turnId, text, elapsedMs: Math.max(0, Date.now() - waitingSince) });
}

function thread() {
  return log.lastElementChild;
}

function addThread(event) {
  const fresh = document.getElementById('thread-template').content.cloneNode(true);
  fresh.querySelector('.thread').dataset.thread = `${event.number}-${event.attempt}`;
  fresh.querySelector('[data-number]').textContent = event.number;
  fresh.querySelector('[data-attempt]').textContent = event.attempt > 1 ? `, attempt ${event.attempt}` : '';
  fresh.querySelector('[data-text]').textContent = event.text;
  log.append(fresh);
  reveal(thread());
}

function addSaid(by, text) {
  const fresh = document.getElementById(`said-${by}`).content.cloneNode(true);
  fresh.querySelector('p').textContent = text;
  thread().querySelector('.talk').append(fresh);
  reveal(thread().querySelector('.talk').lastElementChild);
}

function addAside(text) {
  const aside = document.createElement('p');
  aside.className = 'aside';
  aside.textContent = text;
  thread().querySelector('.talk').after(aside);
}

async function addCard({ number, attempt }) {
  if (chat.dataset.mode === 'real') return;
  const response = await fetch(`/interviews/${chat.dataset.id}?handler=Card&number=${number}&attempt=${attempt}`);
  if (!response.ok) return;
  const place = log.querySelector(`[data-thread="${number}-${attempt}"] .card-place`);
  place.innerHTML = await response.text();
  place.querySelector('.verdict-line')?.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'start' });
}

function show(status) {
  const panel = names[status.state];
  chat.dataset.state = status.state;
  composer.hidden = panel !== 'answering';
  for (const bar of chat.querySelectorAll('[data-panel]')) bar.hidden = bar.dataset.panel !== panel;
  document.getElementById('continue').textContent = status.number === status.questions ? 'Finish' : 'Next question';
  document.title = `${status.state === 'ended' ? 'Interview ended' : `Question ${status.number} of ${status.questions}`} · Interviewer`;
  [...chat.querySelectorAll('.progress li')].forEach((step, index) => {
    step.className = status.state === 'ended' || index + 1 < status.number ? 'done' : index + 1 === status.number ? 'now' : 'todo';
  });
  for (const box of chat.querySelectorAll('.confirm[open]')) box.open = false;
  waitingSince = Date.now();
  if (panel === 'answering') take(status);
  else if (panel !== 'reviewing') chat.querySelector(`[data-panel="${panel}"] .primary`)?.focus();
  // In real mode the feedback of the whole interview is there at its end.
  if (status.state === 'ended' && chat.dataset.mode === 'real') location.assign(`/interviews/${chat.dataset.id}/report`);
}

function take(status) {
  const prompts = log.lastElementChild?.querySelectorAll('.followup').length ?? 0;
  const typedMeanwhile = running && typedAhead ? answer.value : '';
  typedAhead = false;
  draft = openDraft(`${chat.dataset.id}:${status.number}:${status.attempt}:${prompts}`);
  if (typedMeanwhile) draft.text = typedMeanwhile;
  answer.value = draft.text;
  answer.focus({ preventScroll: true });
}

function reveal(element) {
  element.scrollIntoView({ block: 'nearest' });
}

function complain(sentence) {
  problem.textContent = sentence;
  problem.hidden = !sentence;
}

function tick() {
  const seconds = Math.max(0, Math.floor((Date.now() - waitingSince) / 1000));
  elapsed.textContent = seconds > 3600 ? '' : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  elapsed.classList.toggle('in-band', seconds >= 60 && seconds <= 180);
}

function showKeys() {
  document.getElementById('keys-text').textContent = enterSends.checked ? 'Shift+Enter breaks the line' : 'Ctrl+Enter sends';
}

answer.addEventListener('input', () => {
  // What is typed while the last answer is being graded belongs to the next prompt.
  if (running) typedAhead = true;
  else draft.text = answer.value;
});
answer.addEventListener('keydown', event => {
  // While an input method composes, Enter only accepts the composition.
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
  const wanted = enterSends.checked ? !event.shiftKey : event.ctrlKey || event.metaKey;
  if (!wanted) return;
  event.preventDefault();
  sendAnswer();
});
addEventListener('keydown', event => { if (event.key === 'Escape') running?.abort.abort(); });
chat.addEventListener('submit', event => {
  event.preventDefault();
  const command = event.submitter?.value;
  if (command) act(`${api}/commands`, { command });
  else sendAnswer();
});
enterSends.addEventListener('change', () => { localStorage.setItem('enter-sends', enterSends.checked); showKeys(); });

enterSends.checked = localStorage.getItem('enter-sends') !== 'false';
showKeys();
setInterval(tick, 1000);
tick();
if (chat.dataset.state === 'answering') take({ number: chat.dataset.number, attempt: chat.dataset.attempt });
else draft = openDraft(`${chat.dataset.id}:none`);
(log.querySelector('.thread:last-child .card') ?? log.lastElementChild?.querySelector('.talk > :last-child') ?? log.lastElementChild)?.scrollIntoView({ block: 'nearest' });
