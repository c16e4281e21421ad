// On a phone the choice of report is a sheet that begins closed.
if (matchMedia("(max-width: 60rem)").matches) {
  document.querySelector("details.chooser").removeAttribute("open");
}
