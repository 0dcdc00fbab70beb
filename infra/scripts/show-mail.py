#!/usr/bin/env python3
"""Photographs mails as a phone and a desk show them, and measures whether any is wider than its window.

    pip install playwright
    show-mail.py FOLDER PICTURES [CHROMIUM]    every file in FOLDER is a mail

Writes PICTURES/NAME-WIDTH.png, and NAME-WIDTH-dark.png as those who read in the dark see it. Ends with 1 where a mail is
wider than 375 or 1024 pixels, where something to press is lower than 44, or where an address stands in sight.
"""

import email
import email.policy
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

MEASURE = """() => ({
    width: document.documentElement.scrollWidth,
    low: [...document.querySelectorAll("a, button, input:not([type=hidden]):not([type=radio])")]
        .map(link => link.getBoundingClientRect().height).filter(height => height > 0 && height < 44),
    address: /:\\/\\/|[A-Za-z0-9_-]{43}\\?/.test(document.body.innerText),
})"""


def problems(page, name, folder, width):
    page.set_viewport_size({"width": width, "height": 800})
    for scheme, suffix in [("light", ""), ("dark", "-dark")]:
        page.emulate_media(color_scheme=scheme)
        page.screenshot(path=folder / f"{name}-{width}{suffix}.png", full_page=True)
    found = page.evaluate(MEASURE)
    if found["width"] > width:
        yield f"{name} is {found['width']} pixels wide at {width}"
    if found["low"]:
        yield f"{name} has something to press that is {min(found['low'])} pixels high at {width}"
    if found["address"]:
        yield f"{name} shows an address"


def main():
    files = sorted(path for path in Path(sys.argv[1]).iterdir() if path.is_file())
    folder = Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    program = sys.argv[3] if len(sys.argv) > 3 else "/usr/bin/chromium"
    wrong = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        page = browser.new_page(java_script_enabled=True)
        for path in files:
            mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
            page.set_content(mail.get_body(("html",)).get_content())
            for width in [375, 1024]:
                wrong += problems(page, path.name.split(".npp16")[0], folder, width)
        browser.close()
    print("\n".join(wrong) or f"{len(files)} mails, each as wide as its window")
    sys.exit(1 if wrong or not files else 0)


main()
