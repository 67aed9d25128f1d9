'use strict';

// What the page needs beside .NET: its language for screen readers, and keys that move in the calendar must not scroll the page as well.
window.page = {
  setLanguage(code, title) {
    document.documentElement.lang = code;
    document.title = title;
  }
};

document.addEventListener('keydown', event => {
  const moves = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];
  if (moves.includes(event.key) && event.target.closest('[role=grid]')) event.preventDefault();
});
