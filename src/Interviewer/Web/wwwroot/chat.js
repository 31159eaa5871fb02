import { addAside, addCard, addQuestion, addSaid, addWords, endArriving, fillCards, foldPast, probes, showLatest } from './conversation.js';
import { onOtherTab, openDraft } from './drafts.js';
import { catchUp, Lost, Refusal, send } from './turns.js';
import { startClock, startTimer } from './timer.js';

const chat = document.getElementById('chat');
const composer = document.getElementById('composer');
const answer = document.getElementById('answer');
const problem = document.getElementById('problem');
const keys = document.getElementById('keys');
const enterSends = document.getElementById('enter-sends');
// A keyboard on the screen has no Shift+Enter: there only the button sends.
const onScreen = matchMedia('(pointer: coarse)');
const sendKeys = navigator.platform.startsWith('Mac') ? 'Cmd+Enter' : 'Ctrl+Enter';
const api = `/api/interviews/${chat.dataset.id}`;
const panels = { answering: 'answering', working: 'answering', reviewing: 'reviewing', paused: 'paused', ended: 'ended' };
const timer = startTimer(document.getElementById('meter'));
// A real interview has one; in practice nobody is in a hurry.
const clock = document.getElementById('clock') && startClock(document.getElementById('clock'));

/** Milliseconds between tries while nobody answers. */
const firstWait = 400;
const longestWait = 5000;

let draft;
let running = null;
let typedAhead = false;

/** Whether something was sent of which nobody knows if it arrived. */
let unsure = false;

const on = {
  question_asked: addQuestion,
  answer_given: event => { addSaid('candidate', event); accept(event); },
  follow_up_asked: event => addSaid('interviewer', event),
  hint_given: event => addSaid('notes', event),
  question_completed: addCard,
  question_skipped: () => addAside('Skipped.'),
  words: addWords,
  state: show,
};

function act(url, body) {
  if (running) {
    // What is pressed while something else is under way follows it; the same button twice is one press.
    if (running.command !== body.command) running.done.then(() => act(url, body));
    return;
  }
  const abort = new AbortController();
  running = { abort, command: body.command, answering: 'text' in body };
  running.done = carryOut(url, body, abort.signal);
}

async function carryOut(url, body, signal) {
  chat.classList.add('busy');
  // What waits to be stored stays as it is; after that the box takes the next answer.
  answer.readOnly = 'text' in body;
  complain('');
  try {
    await deliver(url, body, signal);
    complain('');
    await fillCards();
  } catch (error) {
    endArriving();
    if (error instanceof Refusal) await explain(error.message);
    else if (error instanceof Lost || error.name === 'AbortError') await settle();
    else throw error;
  } finally {
    running = null;
    answer.readOnly = false;
    chat.classList.remove('busy');
  }
}

/** What is refused has mostly been overtaken by another tab: the page goes on from where that one is, and takes along what was typed. */
async function explain(refusal) {
  const { version } = chat.dataset;
  typedAhead = Boolean(answer.value.trim());
  await look().catch(() => {});
  const kept = answer.value.trim() ? ' What you typed is kept for your next answer.' : '';
  complain(chat.dataset.version === version ? refusal : `The interview has gone on in another window; this is where it is now.${kept}`);
}

/** After an end before the end: what did arrive? */
async function settle() {
  // Whoever stops waiting goes on typing at once.
  answer.readOnly = false;
  complain('');
  unsure = true;
  try {
    await look();
    unsure = false;
  } catch {
    complain('The server does not answer. Your text is kept; send it again later.');
  }
}

/** Sends until somebody answers. A turn carries its own id and is stored once; a command is sent again only if nothing has happened. */
async function deliver(url, body, signal) {
  const version = chat.dataset.version;
  for (let wait = firstWait, tries = 0; ; wait = Math.min(wait * 2, longestWait), tries++) {
    try {
      if (unsure || (tries > 0 && body.command)) {
        await look();
        unsure = false;
        if (chat.dataset.version !== version) return;
      }
      return await send(url, body, receive, signal);
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      complain('The connection is lost. Your text is kept, and it goes on as soon as the server answers. Esc stops trying.');
      await pause(wait, signal);
    }
  }
}

function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timeout = setTimeout(resolve, milliseconds);
    addEventListener('online', resolve, { once: true });
    signal.addEventListener('abort', () => { clearTimeout(timeout); reject(signal.reason); }, { once: true });
  });
}

/** Another tab may have gone on with the interview, or the end of a turn was never heard. */
function look() {
  return catchUp(api, chat.dataset.version, receive);
}

function lookAgain() {
  if (!running && !document.hidden) look().then(fillCards).catch(() => {});
}

// Events come once on the page, however often they are sent.
function receive(type, event) {
  if (type === 'state' || type === 'words') return on[type](event);
  if (event.version <= Number(chat.dataset.version)) {
    if (type === 'answer_given') accept(event);
    return;
  }
  chat.dataset.version = event.version;
  on[type]?.(event);
}

function accept({ turnId }) {
  answer.readOnly = false;
  if (turnId === draft?.turnId) {
    draft.drop();
    if (!typedAhead) fill('');
  } else {
    // Another tab has answered: what stands here waits for the next prompt.
    typedAhead = Boolean(answer.value.trim());
  }
}

function sendAnswer() {
  if (running) {
    // An answer sent while a hint is on its way follows it, and so does one sent right after Esc; a second Enter on the same answer is none.
    if (!running.answering || running.abort.signal.aborted) running.done.then(sendAnswer);
    return;
  }
  const text = answer.value;
  if (!text.trim()) {
    complain('The answer is empty; type one, or skip the question.');
    answer.focus();
    return;
  }
  draft.text = text;
  act(`${api}/turns`, { turnId: draft.turnId, text, elapsedMs: timer.elapsed });
}

function show(status) {
  const panel = panels[status.state];
  chat.dataset.state = status.state;
  clock?.run(panel === 'answering');
  composer.hidden = panel !== 'answering';
  for (const bar of chat.querySelectorAll('[data-panel]')) bar.hidden = bar.dataset.panel !== panel;
  document.getElementById('continue').textContent = status.number === status.questions ? 'Finish' : 'Next question';
  document.title = `${status.state === 'ended' ? 'Interview ended' : `Question ${status.number} of ${status.questions}`} · Interviewer`;
  [...chat.querySelectorAll('.progress li')].forEach((step, index) => {
    step.className = status.state === 'ended' || index + 1 < status.number ? 'done' : index + 1 === status.number ? 'now' : 'todo';
  });
  for (const box of chat.querySelectorAll('.confirm[open]')) box.open = false;
  if (panel === 'answering') return take(status);
  draft = null;
  if (panel !== 'reviewing') chat.querySelector(`[data-panel="${panel}"] .primary`)?.focus();
  // In real mode the feedback of the whole interview is there at its end.
  if (status.state === 'ended' && chat.dataset.mode === 'real') location.assign(`/interviews/${chat.dataset.id}/report`);
}

/** The box for the prompt that waits now, with what was typed for it before. */
function take(status) {
  const prompt = `${chat.dataset.id}:${status.number}:${status.attempt}:${probes()}`;
  if (draft?.key !== prompt) {
    draft = openDraft(prompt);
    if (typedAhead) draft.text = answer.value;
    fill(draft.text);
    timer.restart(probes() === 0);
  } else if (typedAhead) {
    draft.text = answer.value;
  }
  typedAhead = false;
  answer.focus({ preventScroll: true });
  // The box takes room that was not taken when the prompt came.
  showLatest();
}

function complain(sentence) {
  problem.textContent = sentence;
  problem.hidden = !sentence;
}

function fill(text) {
  answer.value = text;
  showKeys();
}

/** Whoever has begun a second line writes paragraphs, and an answer that was sent cannot be taken back: there Enter begins the next one. */
const sendsByEnter = () => enterSends.checked && !onScreen.matches && !answer.value.includes('\n');

function showKeys() {
  keys.hidden = onScreen.matches;
  document.getElementById('keys-text').textContent = sendsByEnter() ? 'Enter sends, Shift+Enter starts a new line' : `Enter starts a new line, ${sendKeys} sends`;
}

answer.addEventListener('input', () => {
  showKeys();
  // What is typed while the last answer is being graded belongs to the next prompt.
  if (running?.answering) typedAhead = true;
  else if (draft) draft.text = answer.value;
});
answer.addEventListener('keydown', event => {
  // While an input method composes, Enter only accepts the composition.
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
  if (!event.ctrlKey && !event.metaKey && (event.shiftKey || !sendsByEnter())) return;
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
onScreen.addEventListener('change', showKeys);
onOtherTab(() => {
  if (document.activeElement === answer || running || !draft) return;
  draft = openDraft(draft.key);
  fill(draft.text);
});
document.addEventListener('visibilitychange', lookAgain);
addEventListener('focus', lookAgain);
addEventListener('online', lookAgain);
addEventListener('pageshow', event => { if (event.persisted) lookAgain(); });

clock?.run(panels[chat.dataset.state] === 'answering');
enterSends.checked = localStorage.getItem('enter-sends') !== 'false';
showKeys();
if (chat.dataset.state === 'answering') {
  const { since, number, attempt } = chat.dataset;
  take({ number, attempt });
  timer.restart(probes() === 0, Number(since));
}
foldPast();
showLatest();
