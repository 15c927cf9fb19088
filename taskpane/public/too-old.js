/*
 * In the language of old browsers: says what is wrong where the page itself never begins. The text waits hidden, because
 * drawing it first would cost everybody else a frame.
 */
setTimeout(() => {
  var notice = document.getElementById('not-begun')
  if (notice) notice.removeAttribute('hidden')
}, 5000)
