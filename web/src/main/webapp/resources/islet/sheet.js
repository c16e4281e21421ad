// On a phone the choice of report is a sheet that begins closed.
if (matchMedia("(max-width: 60rem)").matches) {
  document.querySelector("details.chooser").removeAttribute("open");
}

// The chosen day is in sight among many.
const chosen = document.querySelector(".day-strip [aria-current=date]");
if (chosen) {
  const strip = chosen.closest(".day-strip");
  strip.scrollLeft = chosen.offsetLeft - strip.clientWidth / 2;
}
