// Sends chosen or dropped files at once and shows how far they are. Without it, the form's button does the same.
const start = () => {
  const form = document.querySelector("form.drop");
  const input = form.querySelector("input[type=file]");
  form.classList.add("lively");
  input.addEventListener("change", () => input.files.length && send(form));
  form.addEventListener("dragover", (event) => { event.preventDefault(); form.classList.add("over"); });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    if (event.dataTransfer.files.length) {
      input.files = event.dataTransfer.files;
      send(form);
    }
  });
};

const trouble = (form, sentence) => {
  const place = form.querySelector("[role=alert]");
  place.textContent = sentence;
  place.hidden = !sentence;
  form.querySelector(".sending").hidden = true;
  form.classList.remove("busy");
};

const send = (form) => {
  const input = form.querySelector("input[type=file]");
  const tooLarge = [...input.files].find((file) => file.size > Number(form.dataset.largest));
  if (tooLarge) {
    trouble(form, tooLarge.name + ": " + form.dataset.tooLarge);
    input.value = "";
    return;
  }
  if ([...input.files].reduce((sum, file) => sum + file.size, 0) > Number(form.dataset.together)) {
    trouble(form, form.dataset.tooMuch);
    input.value = "";
    return;
  }
  trouble(form, "");
  const words = form.querySelector(".sending p");
  const bar = form.querySelector("progress");
  const request = new XMLHttpRequest();
  const content = new FormData(form);
  const button = form.querySelector("input[type=submit]");
  content.append(button.name, button.value);
  form.classList.add("busy");
  form.querySelector(".sending").hidden = false;
  words.textContent = form.dataset.sending;
  const began = Date.now();
  request.upload.onprogress = (event) => {
    bar.value = event.total ? (100 * event.loaded) / event.total : 0;
    const seconds = Math.round(((Date.now() - began) / 1000) * (event.total / event.loaded - 1));
    words.textContent = form.dataset.sending + (seconds > 5 ? " " + seconds + " s" : "");
  };
  request.upload.onload = () => { bar.removeAttribute("value"); words.textContent = form.dataset.reading; };
  request.onerror = () => trouble(form, form.dataset.broken);
  request.onload = () => show(form, request);
  request.open("POST", form.action);
  request.send(content);
};

const show = (form, request) => {
  if (new URL(request.responseURL).pathname !== new URL(form.action).pathname) {
    location.assign(request.responseURL);
    return;
  }
  const answer = new DOMParser().parseFromString(request.responseText, "text/html").getElementById("content");
  if (request.status >= 400 || !answer) {
    trouble(form, form.dataset.broken);
    return;
  }
  document.getElementById("content").replaceWith(answer);
  start();
  const outcomes = document.getElementById("outcomes");
  if (outcomes) {
    outcomes.focus();
  }
  lookAgain();
};

// A file that waits to be read is looked at again until it is read; the link under it shows the same.
const lookAgain = () => {
  if (document.querySelector("#outcomes [data-waits]")) {
    setTimeout(renew, 3000);
  }
};

const renew = async () => {
  const shown = document.querySelector("#outcomes input[name=shown]").value;
  const answer = await fetch(location.pathname + "?" + new URLSearchParams({ shown })).catch(() => undefined);
  const page = answer && answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : document;
  const outcomes = page.getElementById("outcomes");
  if (page !== document && outcomes) {
    document.getElementById("outcomes").replaceWith(outcomes);
  }
  lookAgain();
};

start();
lookAgain();
