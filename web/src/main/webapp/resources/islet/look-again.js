// Looks again after a moment, as long as something is under way in the background; the link beside it does the same.
if (document.querySelector("[data-look-again]")) {
  setTimeout(() => location.reload(), 2000);
}
