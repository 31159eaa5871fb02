// The interview's side of the API: turns, commands, and what happened meanwhile elsewhere.

/** The server answered, and the answer is no. */
export class Refusal extends Error {}

/** Nobody answered, or the answer broke off: what was sent may or may not have arrived. */
export class Lost extends Error {}

/** Sends a turn or a command and hands over each server-sent event as it arrives. */
export async function send(url, body, onEvent, signal) {
  const response = await request(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
    body: JSON.stringify(body),
    signal,
  });
  let last;
  for await (const message of messages(response.body)) {
    if (message.type === 'problem') throw new Refusal(message.data.detail);
    last = message.type;
    onEvent(message.type, message.data);
  }
  // The state is always the last message: without it the connection broke on the way.
  if (last !== 'state') throw new Lost();
}

/** Hands over what another tab, or a turn whose end was never heard, has added after the version; the state comes last. */
export async function catchUp(api, version, onEvent) {
  const events = await (await request(`${api}/events?after=${version}`)).json();
  const state = await (await request(api)).json();
  for (const event of events) onEvent(event.type, event);
  onEvent('state', state);
}

export async function request(url, options) {
  let response;
  try {
    response = await fetch(url, options);
  } catch (error) {
    throw lost(error);
  }
  if (response.ok) return response;
  const problem = await response.json().catch(() => null);
  if (problem?.detail) throw new Refusal(problem.detail);
  // Without a sentence it is not our program that answered, but something in between.
  throw response.status >= 500 ? new Lost() : new Refusal(`The server answered ${response.status}.`);
}

async function* messages(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read().catch(error => { throw lost(error); });
    if (done) return;
    text += value;
    const parts = text.split('\n\n');
    text = parts.pop();
    for (const part of parts) yield parse(part);
  }
}

function parse(part) {
  const field = name => part.split('\n').find(line => line.startsWith(`${name}: `))?.slice(name.length + 2);
  return { type: field('event'), data: JSON.parse(field('data')) };
}

function lost(error) {
  return error.name === 'AbortError' ? error : new Lost();
}
