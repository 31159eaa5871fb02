// A quote lights up where it stands in the answer, together with the note it was held against. The whole row is the target for a
// mouse; the quote in it is the button. Also: folds open for printing.

const quoteOf = element => element.closest?.('.quote') ?? element.closest?.('.criterion, .fact')?.querySelector('.quote');

const lit = (card, key, on) => {
  for (const mark of card.querySelectorAll('mark')) mark.classList.toggle('lit', on && mark.dataset.keys.split(' ').includes(key));
  for (const row of card.querySelectorAll('[data-key]')) row.classList.toggle('lit', on && row.dataset.key === key);
};

const pressed = card => card.querySelector('.quote[aria-pressed="true"]');

function preview(event, on) {
  const quote = quoteOf(event.target);
  if (!quote) return;
  const card = quote.closest('.card');
  const kept = pressed(card);
  if (on) lit(card, quote.dataset.show, true);
  else lit(card, kept?.dataset.show, Boolean(kept));
}

document.addEventListener('focusin', event => preview(event, true));
document.addEventListener('focusout', event => preview(event, false));
document.addEventListener('mouseover', event => preview(event, true));
document.addEventListener('mouseout', event => preview(event, false));
document.addEventListener('click', event => {
  const quote = quoteOf(event.target);
  // Whoever drags over words is copying them.
  if (!quote || !getSelection().isCollapsed) return;
  const card = quote.closest('.card');
  const on = quote.getAttribute('aria-pressed') !== 'true';
  pressed(card)?.setAttribute('aria-pressed', 'false');
  quote.setAttribute('aria-pressed', String(on));
  lit(card, quote.dataset.show, on);
  if (!on) return;
  const answer = card.querySelector('[data-answer]');
  answer.open = true;
  // In one column the quote stands by its note already, and scrolling to the answer would lose the note.
  if (getComputedStyle(answer).position === 'sticky') card.querySelector('mark.lit')?.scrollIntoView({ block: 'nearest' });
});
// From the answer back to the points it was held against.
document.addEventListener('click', event => {
  const mark = event.target.closest('mark');
  mark?.closest('.card').querySelector(`[data-show="${mark.dataset.keys.split(' ')[0]}"]`)?.focus();
});

addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll('details.row, .row .evidence .fold')) fold.open = true;
});
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
// One open menu at a time, closed by Escape or a click elsewhere.
document.addEventListener('click', event => {
  for (const menu of document.querySelectorAll('.confirm[open]')) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  for (const menu of document.querySelectorAll('.confirm[open]')) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
// A link to a question of the report opens its card.
function openTarget() {
  const row = location.hash && document.getElementById(location.hash.slice(1))?.querySelector('details.row');
  if (row) row.open = true;
}
addEventListener('hashchange', openTarget);
openTarget();
