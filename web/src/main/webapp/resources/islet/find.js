// Leaves of a long list what holds the words one types; without scripts the list is whole and the field is not there.
const field = document.querySelector(".find-field");
const entries = [...document.querySelectorAll(".findable")];
const groups = [...document.querySelectorAll(".find-group")];

function find() {
  const words = field.querySelector("input").value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const entry of entries) {
    const text = entry.textContent.toLowerCase();
    entry.hidden = !words.every((word) => text.includes(word));
  }
  for (const group of groups) {
    group.hidden = [...group.querySelectorAll(".findable")].every((entry) => entry.hidden);
  }
  const status = field.querySelector("[role=status]");
  status.textContent = entries.every((entry) => entry.hidden) ? status.dataset.none : "";
}

field.hidden = false;
field.addEventListener("input", find);
field.addEventListener("submit", (event) => event.preventDefault());
find();
