// Sends what a form of the API's page holds and shows what comes back.

async function send(form) {
  const query = new URLSearchParams();
  let path = form.dataset.path;
  for (const field of form.querySelectorAll('[data-in]')) {
    if (field.dataset.in === 'path') path = path.replace(`{${field.name}}`, encodeURIComponent(field.value));
    else if (field.value) query.set(field.name, field.value);
  }
  const request = { method: form.dataset.method };
  const { body, files } = form.elements;
  if (body) Object.assign(request, { body: body.value, headers: { 'Content-Type': 'application/json' } });
  if (files) {
    request.body = new FormData();
    for (const file of files.files) request.body.append('files', file);
  }
  const response = await fetch(query.size ? `${path}?${query}` : path, request);
  const text = await response.text();
  return { line: `${response.status} ${response.statusText}`, text: response.headers.get('Content-Type')?.includes('json') ? JSON.stringify(JSON.parse(text), null, 2) : text };
}

for (const form of document.querySelectorAll('form.try')) {
  const line = form.querySelector('[role=status]'), came = form.querySelector(':scope > pre');
  form.hidden = false;
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const sent = performance.now();
    line.textContent = 'Sent …';
    came.hidden = true;
    try {
      const result = await send(form);
      line.textContent = `${result.line}, ${Math.round(performance.now() - sent)} ms`;
      came.textContent = result.text;
      came.hidden = !result.text;
    } catch {
      line.textContent = 'The program does not answer.';
    }
  });
}

// An address that names a call opens it.
const named = location.hash && document.getElementById(location.hash.slice(1));
if (named) named.open = true;
