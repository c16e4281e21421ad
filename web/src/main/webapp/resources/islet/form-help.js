// What a form answers at once: focus stands on the first thing to mend, and a new password says how far it is.
const firstTrouble = () => {
  const said = [...document.querySelectorAll(".trouble-beside, [aria-invalid=true], .say.trouble[role=alert]")].find(
    (place) => place.matches("[aria-invalid=true]") || (place.textContent.trim() && !place.hidden),
  );
  if (!said) {
    return;
  }
  const field = said.closest(".field, .tick")?.querySelector("input:not([type=hidden]), select, textarea");
  if (!field) {
    said.tabIndex = -1;
  }
  (field || said).focus();
};

const shortSoFar = (rule) => {
  const field = rule.closest(".field").querySelector("input[type=password]");
  const typed = [...field.value].length;
  const isShort = typed > 0 && typed < Number(rule.dataset.shortest);
  rule.textContent = isShort ? rule.dataset.short.replace("{0}", rule.dataset.shortest).replace("{1}", typed) : "";
  return isShort;
};

for (const rule of document.querySelectorAll(".password-rule")) {
  const field = rule.closest(".field").querySelector("input[type=password]");
  field.addEventListener("blur", () => field.setAttribute("aria-invalid", shortSoFar(rule)));
  field.addEventListener("input", () => {
    if (!shortSoFar(rule)) {
      field.setAttribute("aria-invalid", "false");
    }
  });
}

firstTrouble();
