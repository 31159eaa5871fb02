// Notes dropped on the page, chosen by hand or pasted: files and folders are sent as they are, and what became of each is said.

const words = { added: 'added', replaced: 'replaced' };

for (const form of document.querySelectorAll('[data-drop]')) {
  for (const element of form.querySelectorAll('.no-script-only')) element.remove();
  form.addEventListener('change', event => {
    if (event.target.type !== 'file' || event.target.files.length === 0) return;
    const files = [...event.target.files].map(file => ({ file, name: file.webkitRelativePath || file.name }));
    event.target.value = '';
    upload(form, files);
  });
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const box = form.elements.pasted;
    if (!box.value.trim()) return box.focus();
    if (!await upload(form, [], box.value)) return;
    box.value = '';
    box.closest('details').open = false;
  });
  for (const type of ['dragenter', 'dragover']) {
    form.addEventListener(type, event => {
      event.preventDefault();
      form.classList.add('over');
    });
  }
  form.addEventListener('dragleave', event => { if (!form.contains(event.relatedTarget)) form.classList.remove('over'); });
  form.addEventListener('drop', async event => {
    event.preventDefault();
    form.classList.remove('over');
    // The entries are gone once the event is over, so they are taken first and read after.
    const dropped = [...event.dataTransfer.items].filter(item => item.kind === 'file').map(item => ({ entry: item.webkitGetAsEntry?.(), file: item.getAsFile() }));
    upload(form, (await Promise.all(dropped.map(({ entry, file }) => (entry ? read(entry) : [{ file, name: file.name }])))).flat());
  });
}
// A file that misses the place would else be opened in the place of the page.
for (const type of ['dragover', 'drop']) addEventListener(type, event => event.preventDefault());

/** Whether the server took it on. */
async function upload(form, files, pasted = '') {
  const results = form.querySelector('.drop-results');
  const data = new FormData();
  for (const { file, name } of files) data.append('files', file, name);
  data.append('pasted', pasted);
  const empty = files.length === 0 && !pasted;
  results.textContent = empty ? 'There is no file in it.' : 'Reading…';
  if (empty) return false;
  form.classList.add('busy');
  try {
    const response = await fetch(`/api/notes/files?replace=${form.elements.replace?.checked ?? false}`, { method: 'POST', body: data });
    const answer = await response.json();
    if (response.ok) show(results, answer);
    else results.textContent = answer.detail;
    await listAgain();
    if (response.ok) await startAgain(form);
    return response.ok;
  } catch {
    results.textContent = 'The server does not answer; nothing was taken. Try it again.';
    return false;
  } finally {
    form.classList.remove('busy');
  }
}

/** The list of files, where there is one on the page. */
async function listAgain() {
  const listed = document.querySelector('[data-listed]');
  if (!listed) return;
  const page = new DOMParser().parseFromString(await (await fetch('/notes/files')).text(), 'text/html');
  listed.replaceWith(page.querySelector('[data-listed]'));
}

/** What stands beside the form on the first page speaks of the notes there were. */
async function startAgain(form) {
  const home = document.querySelector('.home');
  if (!home) return;
  const fresh = new DOMParser().parseFromString(await (await fetch('/')).text(), 'text/html');
  // Nothing was taken: the sample notes stay.
  if (fresh.querySelector('[data-drop]')) return;
  home.querySelector('.start').replaceWith(fresh.querySelector('.start'));
  home.querySelector('#notes-state').closest('section').replaceWith(fresh.querySelector('#notes-state').closest('section'));
  form.closest('section').querySelector('.status').remove();
  document.dispatchEvent(new Event('notes-taken'));
}

/** Every file below a dropped entry, with its path. */
async function read(entry, folder = '') {
  const name = folder + entry.name;
  if (entry.isFile) return [{ file: await new Promise((resolve, reject) => { entry.file(resolve, reject); }), name }];
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    // A reader gives its entries in batches, and an empty one at the end.
    const batch = await new Promise((resolve, reject) => { reader.readEntries(resolve, reject); });
    if (batch.length === 0) return found;
    for (const child of batch) found.push(...await read(child, `${name}/`));
  }
}

function show(place, results) {
  const taken = results.filter(result => result.outcome !== 'refused');
  const head = document.createElement('p');
  const count = document.createElement('b');
  count.textContent = taken.length === 0 ? 'Nothing was taken.' : `${taken.length} ${taken.length === 1 ? 'file' : 'files'} taken.`;
  head.append(count);
  if (taken.length > 0) head.append(' ', link('/notes', 'See what was understood'), ' or ', link('/', 'start an interview'), '.');
  const list = document.createElement('ul');
  list.className = 'upload-results';
  for (const { name, outcome, problem } of results) {
    const row = document.createElement('li');
    const file = document.createElement('b');
    row.className = outcome === 'refused' ? 'refused' : 'taken';
    file.dir = 'auto';
    file.textContent = name;
    row.append(file, ` ${problem ?? words[outcome]}`);
    list.append(row);
  }
  place.replaceChildren(head, list);
}

function link(href, text) {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}
