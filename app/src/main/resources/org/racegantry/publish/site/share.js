// Passes on the address of a page: by the share sheet of a phone, else by the clipboard.
export function offerCopy(button) {
  const said = button.parentElement.querySelector('.said');
  button.hidden = false;
  if (navigator.share) button.textContent = 'Share';
  button.addEventListener('click', async () => {
    const url = button.dataset.address || location.origin + location.pathname;
    try {
      if (navigator.share) await navigator.share({ title: button.dataset.title, url });
      else {
        await navigator.clipboard.writeText(url);
        said.textContent = 'Copied.';
      }
    } catch (stopped) {
      if (stopped.name !== 'AbortError') said.textContent = url;
    }
  });
}
