// Replaces the parts of a page that have changed, and never what somebody writes in or looks at with the keyboard.
const source = document.querySelector("[data-events]")?.dataset.events;
let isDue = false;

if (source) new EventSource(source).onmessage = () => {
    if (isDue) return;
    isDue = true;
    setTimeout(refresh, 1000);
};

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
}
