// What is being typed survives a closed tab; the turn id is kept with it, so that sending again never stores an answer twice.

const prefix = 'draft:';

export function openDraft(key) {
  const name = prefix + key;
  let draft;
  try {
    draft = JSON.parse(localStorage.getItem(name));
  } catch {
    draft = null;
  }
  draft ??= { text: '', turnId: newId() };
  return {
    key,
    get text() { return draft.text; },
    get turnId() { return draft.turnId; },
    set text(value) {
      // Other words are another answer; an unchanged text keeps its id over a failed request.
      draft = { text: value, turnId: value === draft.text ? draft.turnId : newId() };
      keep(() => localStorage.setItem(name, JSON.stringify(draft)));
    },
    drop() { keep(() => localStorage.removeItem(name)); },
  };
}

/** Calls back when another tab has written a draft. */
export function onOtherTab(callback) {
  addEventListener('storage', event => { if (event.key?.startsWith(prefix)) callback(); });
}

function newId() {
  return crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}

// Storage may be full or switched off: typing goes on without it.
function keep(action) {
  try {
    action();
  } catch {
    // Nothing is lost but the comfort of a draft.
  }
}
