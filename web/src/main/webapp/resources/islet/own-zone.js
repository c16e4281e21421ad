// Offers the browser's time zone where none is chosen yet.
for (const list of document.querySelectorAll("select.own-zone")) {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!list.value && [...list.options].some((option) => option.value === own)) {
    list.value = own;
  }
}
