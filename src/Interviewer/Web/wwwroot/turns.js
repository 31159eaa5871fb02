// Sends a turn and hands over each server-sent event as it arrives.

export class Refusal extends Error {}

export async function send(url, body, onEvent, signal) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
    body: JSON.stringify(body),
    signal,
  });
  if (!response.ok) throw new Refusal(await sentence(response));
  let last;
  for await (const message of messages(response.body)) {
    if (message.type === 'problem') throw new Refusal(message.data.detail);
    last = message.type;
    await onEvent(message.type, message.data);
  }
  // The state is always the last message: without it the connection broke on the way.
  if (last !== 'state') throw new TypeError('The connection broke off.');
}

async function sentence(response) {
  try {
    return (await response.json()).detail;
  } catch {
    return `The server answered ${response.status}.`;
  }
}

async function* messages(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
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
