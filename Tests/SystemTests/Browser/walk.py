#!/usr/bin/env python3
"""Looks at the pages of a running gateway as browsers show them: what axe-core finds, whether they scroll sideways, whether any
text is left in another language, and whether everything is done by keyboard.

    pip install axe-playwright-python==0.1.4
    walk.py pages.json

pages.json: the address; the browser; the sessions (cookies by the name of a reader); the languages; the pages, each with a name,
its path without the language, the reader, and whether its form is sent as it is; and whether the walk is whole: then it finds every
kind of page by its links beside those named, and looks at each in all widths, schemes and languages, with large text, in forced
colours, and by keyboard. Prints a line for each thing that is wrong, and ends with 1 where there is one.
"""
import html
import json
import multiprocessing
import os
import re
import sys
import zlib
from collections import Counter
from concurrent.futures import ProcessPoolExecutor

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import sync_playwright

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = [320, 768, 1280]
# What depends on the colours, and on nothing else.
CONTRAST = {"type": "rule", "values": ["color-contrast"]}
# By which English is told from names and symbols: in a language of Latin letters, and in the others.
ENGLISH = re.compile(r"\b(the|of|and|to|is|are|for|with|this|that|you|your|not|been|has|from|what|who)\b", re.IGNORECASE)
LATIN = re.compile(r"\b[A-Za-z][a-z]+( [A-Za-z]?[a-z]+){2,}")
# What people wrote is theirs, in whichever language, and so are names of zones; what is hidden is read out, too.
TEXTS = """() => {
    const language = document.documentElement.lang, texts = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement, text = walker.currentNode.data.trim();
        if (text && parent.closest("[lang]").lang === language && !parent.closest("bdi, [dir=auto], datalist, select[name$=zone]")) texts.push(text);
    }
    for (const element of document.querySelectorAll("[aria-label]")) texts.push(element.ariaLabel);
    return [document.title, ...texts];
}"""

# What the keyboard has to reach: of radio buttons of one name, one.
REACHABLE = """() => {
    const seen = new Set(), found = [];
    for (const element of document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")) {
        if (element.disabled || element.type === "hidden" || element.tabIndex < 0 || !element.checkVisibility({visibilityProperty: true})) continue;
        if (element.type === "radio") {
            if (seen.has(element.name)) continue;
            seen.add(element.name);
        }
        found.push(element);
    }
    window.reachable = found;
    return found.length;
}"""
# Which of them has the focus, and whether that is seen.
FOCUSED = """() => {
    const element = document.activeElement, style = getComputedStyle(element);
    const place = window.reachable.findIndex(one => one === element || (element.type === "radio" && one.name === element.name));
    return [place, style.outlineStyle !== "none" || style.boxShadow !== "none", element.outerHTML.slice(0, 120)];
}"""
# What has an edge by its ground alone, which forced colours take away.
EDGELESS = """() => [...document.querySelectorAll("button, input:not([type=hidden]), select, textarea, .button, .tag")]
    .filter(element => element.checkVisibility() && getComputedStyle(element).borderStyle === "none")
    .filter(element => getComputedStyle(element).textDecorationLine !== "underline")
    .filter(element => !["radio", "checkbox", "file"].includes(element.type))
    .map(element => element.outerHTML.slice(0, 120))"""
# What stands in a box that hides a part of it.
CUT = """() => [...document.querySelectorAll("main *, header *")].filter(element => {
    const style = getComputedStyle(element);
    return element.checkVisibility() && !element.closest("[aria-hidden=true]") && element.clientWidth > 1 && style.overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
}).map(element => element.outerHTML.slice(0, 120))"""
# So many pages are looked at whose addresses differ by a name only.
ALIKE = 6


class Walk:
    """Of the pages it takes one part of several, by their addresses."""

    def __init__(self, browser, plan, part, parts):
        self.browser, self.plan = browser, plan
        self.part, self.parts = part, parts
        self.looks, self.problems = 0, []

    def is_mine(self, path):
        return zlib.crc32(path.encode()) % self.parts == self.part

    def context(self, reader, **options):
        context = self.browser.new_context(viewport={"width": 1280, "height": 900}, **options)
        if reader:
            context.add_cookies([{"name": "npp16", "value": self.plan["sessions"][reader], "url": self.plan["address"]}])
        return context

    def wrong(self, where, what):
        self.problems.append(f"{where}: {what}")
        print(self.problems[-1], flush=True)

    def open(self, page, place, language):
        page.goto(f"{self.plan['address']}/{language}{place['path']}")
        if place.get("isSent"):
            page.eval_on_selector("main form", "form => { form.noValidate = true }")
            page.locator("main form .buttons .button").first.click()
            page.wait_for_selector("main [role=alert]")

    def look(self, page, where, rules=TAGS):
        self.looks += 1
        page.evaluate(f"window.axe || (() => {{ {AXE_SCRIPT} }})()")
        options = {"runOnly": rules, "resultTypes": ["violations"]}
        for violation in page.evaluate("async options => (await axe.run(options)).violations", options):
            node = violation["nodes"][0]
            self.wrong(where, f"{violation['id']}, {len(violation['nodes'])} times: {node['html'][:200]}")

    def pages(self):
        """Each is loaded once in a language: a browser shows the same page in every width and either scheme.

        What somebody else was shown before is looked at in one language of either direction.
        """
        seen = set()
        for reader in [None, *self.plan["sessions"]]:
            places = [place for place in self.plan["pages"] if place.get("reader") == reader]
            context = self.context(reader)
            # Reading and acting ask for no script.
            context.route("**/*.js", lambda route: route.abort())
            page = context.new_page()
            for place in filter(lambda place: self.is_mine(place["path"]), places):
                languages = ("fr", "ar") if place["path"] in seen else self.plan["languages"]
                for language in languages:
                    self.open(page, place, language)
                    self.page(page, f"{place['name']}, {language}", language)
            seen |= {place["path"] for place in places if not place.get("isSent")}
            context.close()

    def page(self, page, where, language):
        """A narrow page and a wide one in a language of either direction; one of them in the others."""
        widths = [320, 1280] if language in ("en", "ar") else [320] if language in ("fr", "ru") else [1280]
        if self.plan["isWhole"]:
            widths = WIDTHS
        for width in widths:
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme="light")
            self.look(page, f"{where}, {width} px, light")
            page.emulate_media(color_scheme="dark")
            self.look(page, f"{where}, {width} px, dark", CONTRAST)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            scrolled = page.evaluate("document.documentElement.scrollWidth")
            if scrolled > width:
                self.wrong(f"{where}, {width} px", f"is {scrolled} px wide")
        if language != "en":
            for text in page.evaluate(TEXTS):
                is_english = LATIN.search(text) if language in ("ar", "ru", "zh") else len(ENGLISH.findall(text)) > 1
                if text.isascii() and is_english:
                    self.wrong(where, f"in English: {text[:120]}")
        if self.plan["isWhole"] and language in ("fr", "ar"):
            self.by_keyboard(page, where)
            self.in_forced_colours(page, where)
            self.in_large_text(page, where)

    def by_keyboard(self, page, where):
        """Whatever can be pressed or filled in is reached by Tab, and shows that it has the focus."""
        page.evaluate("document.activeElement.blur(); window.scrollTo(0, 0)")
        count, reached = page.evaluate(REACHABLE), set()
        for _ in range(count * 4 + 8):
            page.keyboard.press("Tab")
            place, is_seen, words = page.evaluate(FOCUSED)
            if place in reached and len(reached) == count:
                break
            if place >= 0:
                reached.add(place)
                if not is_seen:
                    self.wrong(f"{where}, by keyboard", f"no focus is seen: {words}")
        self.looks += 1
        for place in sorted(set(range(count)) - reached)[:3]:
            words = page.evaluate("place => window.reachable[place].outerHTML.slice(0, 120)", place)
            self.wrong(f"{where}, by keyboard", f"is not reached: {words}")

    def in_forced_colours(self, page, where):
        page.emulate_media(forced_colors="active")
        self.look(page, f"{where}, forced colours")
        for words in page.evaluate(EDGELESS)[:3]:
            self.wrong(f"{where}, forced colours", f"has no edge: {words}")
        page.emulate_media(forced_colors="none")

    def in_large_text(self, page, where):
        """At 200 % of the text alone."""
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        for width in WIDTHS[1:]:
            page.set_viewport_size({"width": width, "height": 900})
            scrolled = page.evaluate("document.documentElement.scrollWidth")
            if scrolled > width:
                self.wrong(f"{where}, {width} px, large text", f"is {scrolled} px wide")
            for words in page.evaluate(CUT)[:3]:
                self.wrong(f"{where}, {width} px, large text", f"is cut: {words}")
        page.evaluate("document.documentElement.style.fontSize = ''")
        self.looks += 1

    def live(self):
        """The one page with a script of its own."""
        context = self.context(None)
        page = context.new_page()
        page.on("pageerror", lambda error: self.wrong("overview with scripts", str(error)))
        page.on("console", lambda message: self.wrong("overview with scripts", message.text) if message.type == "error" else None)
        page.goto(f"{self.plan['address']}/en")
        self.look(page, "overview with scripts")
        context.close()

    def keyboard(self):
        """From the skip link to a form that is sent, without scripts and without a pointer."""
        context = self.context(None, java_script_enabled=False)
        page = context.new_page()
        page.set_viewport_size({"width": 320, "height": 700})
        page.goto(f"{self.plan['address']}/fr/sign-in")
        page.keyboard.press("Tab")
        self.expect(page, "a.skip:focus", "the skip link comes first")
        page.keyboard.press("Enter")
        self.tab_to(page, "main input[type=email]:focus", "from the skip link to the form", 2)
        page.goto(f"{self.plan['address']}/fr/sign-in")
        self.tab_to(page, "button[popovertarget=site]:focus", "to the menu", 12)
        page.keyboard.press("Enter")
        self.expect(page, "nav.nav a >> nth=0", "the menu opens")
        self.tab_to(page, "nav.nav a:focus", "into the menu", 4)
        page.keyboard.press("Escape")
        self.tab_to(page, "main input[type=email]:focus", "to the address", 30)
        page.keyboard.type("someone@example.org")
        page.keyboard.press("Enter")
        page.wait_for_load_state()
        self.expect(page, "main [role=status]", "the form is sent")
        self.tab_to(page, "main input[name=code]:focus", "to the code", 30)
        page.keyboard.type("nonsense")
        self.tab_to(page, "main form button:focus", "to its button", 2)
        page.keyboard.press("Enter")
        page.wait_for_load_state()
        self.expect(page, "main [role=alert] a", "what is wrong is said")
        self.tab_to(page, "main [role=alert] a:focus", "to what is wrong", 30)
        page.keyboard.press("Enter")
        self.tab_to(page, "main form button:focus", "from there to the input and its button", 2)
        context.close()

    def expect(self, page, selector, what):
        self.looks += 1
        try:
            page.locator(selector).first.wait_for(state="visible", timeout=5000)
        except Exception:
            self.wrong("keyboard", f"not so: {what}")

    def tab_to(self, page, selector, what, most):
        for _ in range(most):
            page.keyboard.press("Tab")
            if page.locator(selector).count():
                return
        self.wrong("keyboard", f"no way {what}")


def found(request, plan, reader):
    """The pages that links lead to, some of each kind: addresses that differ by a number or an id are of one."""
    base, found, kinds, waiting, problems = f"{plan['address']}/en", [], Counter(), ["", "/acts"], []
    seen = set(waiting)
    known = {place["path"] for place in plan["pages"] if place.get("reader") == reader}
    while waiting:
        path = waiting.pop(0)
        answer = request.get(base + path)
        if answer.status != 200 or "text/html" not in answer.headers["content-type"]:
            if answer.status not in (200, 404):
                problems.append(f"{path}: answers {answer.status} to {reader or 'everybody'}")
            continue
        if path not in known:
            found.append({"name": path or "/", "path": path, "reader": reader})
        for link in re.findall(r'href="/en(/[^"#]*)', answer.text()):
            link = html.unescape(link)
            first, *others = link.split("?")[0].strip("/").split("/")
            kind = (first, len(others), *others[1:], *re.findall(r"[?&]([^=]+)", link))
            if link in seen or kinds[kind] >= (ALIKE if others and not any(map(str.isdigit, others[0])) else 2):
                continue
            seen.add(link)
            kinds[kind] += 1
            waiting.append(link)
    return found, problems


def crawl(plan):
    """Puts the pages that links lead to beside those that are named."""
    problems = []
    with sync_playwright() as playwright:
        for reader in [None, *plan["sessions"]]:
            cookie = {"Cookie": f"npp16={plan['sessions'][reader]}"} if reader else {}
            places, wrong = found(playwright.request.new_context(extra_http_headers=cookie), plan, reader)
            plan["pages"] += places
            problems += wrong
    for problem in problems:
        print(problem, flush=True)
    return len(problems)


def walk(plan, part, parts):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=plan["browser"], args=["--no-sandbox"])
        walk = Walk(browser, plan, part, parts)
        if part == 0:
            walk.keyboard()
            walk.live()
        walk.pages()
        browser.close()
    return walk.looks, len(walk.problems)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        plan = json.load(file)
    wrong = crawl(plan) if plan["isWhole"] else 0
    # A browser each: one draws its pages one after the other.
    parts = min(os.cpu_count() or 1, 4)
    with ProcessPoolExecutor(parts, multiprocessing.get_context("spawn")) as walkers:
        done = list(walkers.map(walk, [plan] * parts, range(parts), [parts] * parts))
    looks, problems = map(sum, zip(*done))
    problems += wrong
    print(f"{looks} looks, {problems} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
