// A link from the terminal carries its code behind the #, which no server and no log ever sees.
const code = decodeURIComponent(location.hash.slice(1));
const form = document.querySelector('#with-code');
if (form && /^[0-9A-Za-z-]{12,20}$/.test(code)) {
  history.replaceState(null, '', location.pathname + location.search);
  form.elements.code.value = code;
  form.requestSubmit();
}
