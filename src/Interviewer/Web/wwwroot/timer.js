// Time on the open question, beside the span that most good answers take. It informs; nothing depends on it.

/** Seconds: the target band of the first answer, and the end of the scale. */
const from = 60;
const to = 180;
const end = 240;

export function startTimer(meter) {
  const clock = meter.querySelector('time');
  const hand = meter.querySelector('[data-hand]');
  const scale = meter.querySelector('svg');
  let since = Date.now();

  function tick() {
    const seconds = Math.max(0, Math.floor((Date.now() - since) / 1000));
    // Whoever left the page open over lunch has not been answering since.
    clock.textContent = seconds > 3600 ? '' : minutes(seconds);
    hand.setAttribute('x', Math.min(seconds, end) / end * 100 - 1);
    meter.classList.toggle('in-band', seconds >= from && seconds <= to);
  }

  setInterval(tick, 1000);
  tick();
  return {
    get elapsed() { return Math.max(0, Date.now() - since); },
    /** @param {boolean} banded Follow-ups are answered in as many words as they need. */
    restart(banded, at = Date.now()) {
      since = at;
      scale.toggleAttribute('hidden', !banded);
      tick();
    },
  };
}

/** How long a real interview has lasted, beside what it was planned for; it stands while the interview does. */
export function startClock(element) {
  const clock = element.querySelector('time');
  let lasted = Number(element.dataset.lasted);
  let since = null;

  const now = () => lasted + (since === null ? 0 : Date.now() - since);
  const tick = () => { clock.textContent = minutes(Math.floor(now() / 1000)); };

  setInterval(tick, 1000);
  tick();
  return {
    run(on) {
      [lasted, since] = [now(), on ? Date.now() : null];
      tick();
    },
  };
}

const minutes = seconds => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
