// Shows the notes being read, and how many questions are ticked.

/** Milliseconds between looks: often while files are being read, else only to notice an edit. */
const whileReading = 400;
const whileReady = 5000;

let next;

async function watch() {
  const shown = document.getElementById('notes-state');
  if (!shown) return;
  if (!document.hidden) await look(shown).catch(() => {});
  watchAfter(document.getElementById('notes-state').dataset.state === 'indexing' ? whileReading : whileReady);
}

function watchAfter(milliseconds) {
  clearTimeout(next);
  next = setTimeout(watch, milliseconds);
}

async function look(shown) {
  const status = await (await fetch('/api/notes/status')).json();
  if (status.state === shown.dataset.state && Date.parse(status.at) === Number(shown.dataset.at)) {
    const progress = shown.querySelector('progress');
    if (progress) [progress.max, progress.value, shown.querySelector('[data-done]').textContent] = [status.files || 1, status.done, status.done];
    return;
  }
  const response = await fetch('/?handler=Notes');
  if (response.ok) shown.outerHTML = await response.text();
}

function count() {
  const picks = document.querySelector('.picks');
  if (!picks) return;
  const ticked = picks.querySelectorAll('input:checked').length;
  picks.querySelector('[data-picked]').textContent = ticked ? `(${ticked} ticked)` : '';
  for (const other of document.querySelectorAll('[name="Length"], [name="Focus"]')) other.disabled = ticked > 0;
}

document.addEventListener('change', count);
count();
watchAfter(whileReading);
// Notes that were just handed over are about to be read.
document.addEventListener('notes-taken', () => watchAfter(whileReading));
