// On a phone the choice of report is a sheet that begins closed; until then the stylesheet gives it no room.
const chooser = document.querySelector("details.chooser");
if (matchMedia("(max-width: 60rem)").matches) {
  chooser.removeAttribute("open");
}
chooser.classList.add("ready");

// The chosen day is in sight among many.
const chosen = document.querySelector(".day-strip [aria-current=date]");
if (chosen) {
  const strip = chosen.closest(".day-strip");
  strip.scrollLeft = chosen.offsetLeft - strip.clientWidth / 2;
}
