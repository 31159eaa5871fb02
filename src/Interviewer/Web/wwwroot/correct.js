// Whoever opens a correction goes on in it: a page that opens at a place in it ignores autofocus.

document.querySelector('#correct select')?.focus({ preventScroll: true });
