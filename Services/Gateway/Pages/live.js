// Says that a page has changed while it is read, and replaces the parts of it that may be replaced: never what somebody writes in
// or looks at with the keyboard.
const source = document.querySelector("[data-events]")?.dataset.events;
const strip = document.querySelector("[data-changed]");
let stream;
let isDue = false;

// Only a page that is looked at holds a stream: browsers have but a few connections for all pages of a place.
function listen() {
    if (document.hidden) {
        stream?.close();
        stream = undefined;
    } else if (!stream) {
        stream = new EventSource(source);
        stream.onmessage = refreshSoon;
    }
}

function refreshSoon() {
    if (isDue) return;
    isDue = true;
    setTimeout(refresh, 1000);
}

function words(page) {
    const main = page.querySelector("main").cloneNode(true);
    for (const part of main.querySelectorAll(".notice, .changed, [data-live]")) part.remove();
    return main.textContent;
}

async function refresh() {
    isDue = false;
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of document.querySelectorAll("[data-live]")) {
        const news = page.querySelector(`[data-live="${part.dataset.live}"]`);
        if (news && !part.contains(document.activeElement) && news.innerHTML !== part.innerHTML) {
            part.replaceChildren(...news.childNodes);
        }
    }
    if (strip && words(page) !== words(document)) strip.hidden = false;
}

if (source) {
    listen();
    document.addEventListener("visibilitychange", () => {
        listen();
        if (!document.hidden) refreshSoon();
    });
}
