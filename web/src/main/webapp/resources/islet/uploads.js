// What waits to be read is asked for again until it is read; folds that were opened stay open, and focus stays where it is.
const lookAgain = () => {
  if (document.querySelector("#uploads-list [data-waits]")) {
    setTimeout(renew, 3000);
  }
};

const renew = async () => {
  const answer = await fetch(location.href).catch(() => undefined);
  const page = answer && answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html");
  const renewed = page && page.getElementById("uploads-list");
  if (renewed) {
    replace(document.getElementById("uploads-list"), renewed);
  }
  lookAgain();
};

const replace = (list, renewed) => {
  const focused = document.activeElement.closest("#uploads-list details");
  for (const fold of list.querySelectorAll("details[open]")) {
    const same = renewed.querySelector("#" + fold.id);
    if (same) {
      same.open = true;
    }
  }
  list.replaceWith(renewed);
  if (focused && document.getElementById(focused.id)) {
    document.getElementById(focused.id).querySelector("summary").focus();
  }
};

lookAgain();
