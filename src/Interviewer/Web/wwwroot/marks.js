// Bookmarks and private notes: kept as soon as they are made.

/** Milliseconds of quiet after which a note being typed is kept. */
const quiet = 600;

export function keepMarks(root, steps, clock) {
  for (const step of steps) {
    const bookmark = step.querySelector('[data-bookmark]');
    const note = step.querySelector('[data-note]');
    const state = step.querySelector('.mark-state');
    let timer = null;
    let keeping = Promise.resolve();

    const send = () => put(`/api/interviews/${root.dataset.id}/marks/${step.dataset.version}`, { bookmarked: bookmark.ariaPressed === 'true', note: note.value });

    // One after the other, so that the last word is the one that stays.
    function keep() {
      clearTimeout(timer);
      timer = null;
      keeping = keeping.then(store);
    }

    async function store() {
      const kept = await send();
      if (timer) return;
      state.textContent = kept ? 'Kept.' : 'Not kept: the server does not answer. It is tried again when you go on typing.';
      if (!kept) return;
      step.querySelector('.mark-row').dataset.marked = String(bookmark.ariaPressed === 'true' || Boolean(note.value.trim()));
      list();
    }

    bookmark.addEventListener('click', () => {
      bookmark.ariaPressed = String(bookmark.ariaPressed !== 'true');
      keep();
    });
    note.addEventListener('input', () => {
      state.textContent = '';
      clearTimeout(timer);
      timer = setTimeout(keep, quiet);
    });
    note.addEventListener('blur', () => { if (timer) keep(); });
    // The page may not live to see the quiet.
    addEventListener('pagehide', () => { if (timer) send(); });
  }

  function list() {
    const line = root.querySelector('[data-jumps="marked"]');
    const marked = steps.filter(step => step.querySelector('[data-marked="true"]'));
    line.hidden = marked.length === 0;
    for (const link of line.querySelectorAll('a')) link.remove();
    for (const step of marked) {
      const link = document.createElement('a');
      link.href = `#${step.id}`;
      link.textContent = clock(Number(step.dataset.at));
      line.append(' ', link);
    }
  }
}

async function put(url, body) {
  try {
    // Kept also when the page is left at this moment.
    return (await fetch(url, { method: 'PUT', keepalive: true, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })).ok;
  } catch {
    return false;
  }
}
