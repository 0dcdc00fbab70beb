#!/usr/bin/env python3
"""Walks through the pages of a running gateway as people do: from a mail or a page to what they came for.

    pip install axe-playwright-python==0.1.4
    acts.py walks.json

walks.json: the address; the browser; the walks, each with a name, its language, the width of the window, whether scripts run, a
cookie of whoever is signed in, how many pages it may take on which something is pressed, and its steps. Prints a line for each walk;
ends with 1 where one did not arrive.
"""
import json
import sys

from playwright.sync_api import sync_playwright


class Walk:
    def __init__(self, page, address):
        self.page, self.address, self.pressed = page, address, 0

    def run(self, steps):
        for step in steps:
            getattr(self, step["do"])(step)

    def open(self, step):
        place = step["place"]
        self.page.goto(place if place.startswith("http") else self.address + place)

    def press(self, step):
        """A link or a button by its words, first in the page's own part; each is a page that takes a press."""
        named = [
            self.page.locator(part).get_by_role(role, name=step["text"], exact=True)
            for part in ("main", "header nav") for role in ("link", "button")]
        self.pressed += 1
        next((found for found in named if found.count()), named[0]).first.click(timeout=5000)
        self.page.wait_for_load_state()

    def follow(self, step):
        """The first link of the page's own part that leads somewhere."""
        self.pressed += 1
        self.page.locator(f"main a[href*='{step['place']}']").first.click(timeout=5000)
        self.page.wait_for_load_state()

    def send(self, _):
        """The one button that a form is sent by."""
        self.pressed += 1
        self.page.locator("main form .buttons .button").first.click(timeout=5000)
        self.page.wait_for_load_state()

    def fill(self, step):
        self.page.locator(f"main [name='{step['place']}']").last.fill(step["text"], timeout=5000)

    def attach(self, step):
        self.page.locator(f"main input[type='file'][name='{step['place']}']").set_input_files(step["text"], timeout=5000)

    def choose(self, step):
        place, text = step["place"], step["text"]
        radio = self.page.locator(f"main input[name='{place}'][value='{text}']")
        if radio.count():
            radio.first.check(timeout=5000)
        else:
            self.page.locator(f"main select[name='{place}']").first.select_option(text, timeout=5000)

    def expect(self, step):
        self.page.locator("main").get_by_text(step["text"]).first.wait_for(timeout=5000)


def walk(browser, plan, told):
    context = browser.new_context(
        viewport={"width": told["width"], "height": 800}, java_script_enabled=told["hasScripts"])
    if told.get("session"):
        context.add_cookies([{"name": "npp16", "value": told["session"], "url": plan["address"]}])
    page = context.new_page()
    walk = Walk(page, plan["address"])
    problems = []
    try:
        walk.run(told["steps"])
    except Exception as error:
        said = " | ".join(page.locator("main").inner_text(timeout=2000).splitlines())
        problems.append(f"{str(error).splitlines()[0]} at {page.url}: {said[:1500]}")
    if walk.pressed > told["most"]:
        problems.append(f"takes {walk.pressed} presses, and not {told['most']}")
    if page.evaluate("document.documentElement.scrollWidth") > told["width"]:
        problems.append("scrolls sideways")
    context.close()
    return walk.pressed, problems


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        plan = json.load(file)
    failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=plan["browser"], args=["--no-sandbox"])
        for told in plan["walks"]:
            pressed, problems = walk(browser, plan, told)
            failed += bool(problems)
            print(f"{told['name']}: {pressed} presses" + "".join(f"\n  {problem}" for problem in problems))
        browser.close()
    print(f"{len(plan['walks'])} walks, {failed} did not arrive")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
