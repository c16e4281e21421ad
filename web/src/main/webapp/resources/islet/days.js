// Two days in the wrong order are said where they were typed, before anything is opened.
for (const form of document.querySelectorAll("form.days")) {
  const { from, to } = form.elements;
  form.addEventListener("input", () => {
    const isReversed = from.value && to.value && to.value < from.value;
    to.setCustomValidity(isReversed ? form.dataset.reversed : "");
  });
}
