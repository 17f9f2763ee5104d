// The page of the chat: it sends a question, and shows the answer while it is written.
const [turns, form, text, send, stop, state] = ["turns", "ask", "text", "send", "stop", "state"].map((id) =>
  document.getElementById(id),
);
let conversation = null;
let answer = null;

function show(role, words) {
  const turn = document.createElement("li");
  turn.className = role;
  turn.textContent = words; // never as HTML: what a model writes is not trusted
  turns.append(turn);
  return turn;
}

function busy(now) {
  send.disabled = now;
  stop.disabled = !now;
  state.textContent = now ? "writing …" : "";
}

async function post(path, body) {
  const response = await fetch(path, { method: "POST", body });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

function follow(turn) {
  const events = new EventSource(`answers/${answer}`); // comes back by itself, and goes on where it was
  const read = (event) => JSON.parse(event.data);
  const end = (words, failed = false) => {
    events.close();
    busy(false);
    state.textContent = words;
    turn.classList.toggle("failed", failed);
  };
  events.addEventListener("piece", (event) => (turn.textContent += read(event)));
  events.addEventListener("done", (event) => end(`${read(event).tokens} tokens, ${read(event).cost ?? "cost unknown"}`));
  events.addEventListener("stopped", () => end("stopped"));
  events.addEventListener("failed", (event) => end(read(event), true));
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  busy(true);
  try {
    conversation ??= (await post("conversations")).id;
    answer = (await post(`conversations/${conversation}/messages`, text.value)).answer;
    show("user", text.value);
    text.value = "";
    follow(show("assistant", ""));
  } catch (error) {
    busy(false);
    state.textContent = error.message;
  }
});

text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});

stop.addEventListener("click", () => fetch(`answers/${answer}`, { method: "DELETE" }));
