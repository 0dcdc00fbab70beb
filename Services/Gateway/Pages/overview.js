const list = document.querySelector("[data-events]");
const status = document.querySelector("[data-live]");
const shown = 30;
let boardIsDue = false;

const stream = new EventSource(new URL("overview/events", import.meta.url));
stream.onopen = () => { status.textContent = "Live. Times are in UTC."; };
stream.onerror = () => { status.textContent = "Not connected; trying again. Times are in UTC."; };
stream.onmessage = (message) => {
    const event = JSON.parse(message.data);
    list.prepend(line(event));
    document.querySelector("[data-empty]")?.remove();
    while (list.children.length > shown) list.lastElementChild.remove();
    if (event.type.includes(".action.")) refreshBoard();
};

function line(event) {
    const item = document.createElement("li");
    const time = document.createElement("time");
    time.dateTime = event.at;
    time.textContent = `${event.at.slice(0, 10)} ${event.at.slice(11, 19)} UTC`;
    const source = document.createElement("span");
    source.className = "source";
    source.textContent = event.source.replace("-", " ");
    // A headline may have words of any script in it: they turn nothing else about.
    const headline = document.createElement("bdi");
    headline.textContent = event.headline;
    item.append(time, " ", source, " ", headline);
    return item;
}

// Many events may come at once: the board is asked for once a second at most.
function refreshBoard() {
    if (boardIsDue) return;
    boardIsDue = true;
    setTimeout(async () => {
        boardIsDue = false;
        const answer = await fetch(new URL("api/v1/board", import.meta.url));
        if (!answer.ok) return;
        const board = await answer.json();
        for (const [state, count] of Object.entries(board.byState)) {
            const cell = document.querySelector(`[data-state="${state}"]`);
            if (cell) cell.textContent = count;
        }
        document.querySelector("[data-total]").textContent = board.total;
        document.querySelector("[data-overdue]").textContent = board.overdue;
    }, 1000);
}
