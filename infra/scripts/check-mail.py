#!/usr/bin/env python3
"""Reads mails with Python's own parser and checks each header that a notification has to have.

    check-mail.py FOLDER    every file in FOLDER is a mail; ends with 1 and says what is wrong with which
"""

import email
import email.policy
import email.utils
import re
import sys
from pathlib import Path

ONCE = ["From", "To", "Reply-To", "Subject", "Date", "Message-ID", "References", "Auto-Submitted", "List-Id",
        "Content-Language", "MIME-Version", "Content-Type"]
OTHERS = {"list-unsubscribe", "list-unsubscribe-post"}


def problems(data):
    mail = email.message_from_bytes(data, policy=email.policy.default)
    for name in ONCE:
        if len(mail.get_all(name, [])) != 1:
            yield f"{name} stands there {len(mail.get_all(name, []))} times"
    if any(name not in mail for name in ONCE):
        return
    for name in mail.keys():
        if name.lower() not in OTHERS and name.lower() not in [known.lower() for known in ONCE]:
            yield f"{name} does not belong there"
    if mail.defects:
        yield f"defects: {mail.defects}"
    head = data.split(b"\r\n\r\n")[0]
    if b"\n" in head.replace(b"\r\n", b""):
        yield "a bare line feed stands in the header"
    if any(len(line) > 998 for line in data.split(b"\r\n")):
        yield "a line is longer than 998 bytes"
    if not head.isascii():
        yield "the header is not ASCII"
    for name in ["From", "To", "Reply-To"]:
        if len(mail[name].addresses) != 1:
            yield f"{name} has {len(mail[name].addresses)} addresses"
    if mail["From"].addresses[0].addr_spec == mail["Reply-To"].addresses[0].addr_spec:
        yield "Reply-To is the sender, no person"
    if mail["Auto-Submitted"] != "auto-generated":
        yield f"Auto-Submitted: {mail['Auto-Submitted']}"
    if not re.fullmatch(r"<[^<>@\s]+@[^<>@\s]+>", mail["Message-ID"].strip()):
        yield f"Message-ID: {mail['Message-ID']}"
    if not all(re.fullmatch(r"<[^<>\s]+@[^<>\s]+>", word) for word in mail["References"].split()):
        yield f"References: {mail['References']}"
    if not re.search(r"<[a-z0-9.-]+>$", mail["List-Id"]):
        yield f"List-Id: {mail['List-Id']}"
    if email.utils.parsedate_to_datetime(mail["Date"]).tzinfo is None:
        yield f"Date: {mail['Date']}"
    if not mail["Subject"].strip():
        yield "Subject is empty"
    one_click = mail["List-Unsubscribe"]
    if (one_click is None) != (mail["List-Unsubscribe-Post"] is None):
        yield "List-Unsubscribe and List-Unsubscribe-Post stand alone"
    if one_click and not re.fullmatch(r"<https?://[^>]+>", one_click):
        yield f"List-Unsubscribe: {one_click}"
    if one_click and mail["List-Unsubscribe-Post"] != "List-Unsubscribe=One-Click":
        yield f"List-Unsubscribe-Post: {mail['List-Unsubscribe-Post']}"
    if mail.get_content_type() != "multipart/alternative":
        yield f"Content-Type: {mail.get_content_type()}"
        return
    parts = [(part.get_content_type(), part.get_content()) for part in mail.iter_parts()]
    if [kind for kind, _ in parts] != ["text/plain", "text/html"]:
        yield f"parts: {[kind for kind, _ in parts]}"
    elif not all(text.strip() for _, text in parts):
        yield "a part is empty"
    else:
        language = re.search(r'<html lang="(\w+)" dir="(\w+)"', parts[1][1])
        if not language or (language[1] == "ar") != (language[2] == "rtl"):
            yield "the HTML has no language, or the wrong direction"


def main():
    files = sorted(path for path in Path(sys.argv[1]).iterdir() if path.is_file())
    wrong = [f"{path.name}: {problem}" for path in files for problem in problems(path.read_bytes())]
    print("\n".join(wrong) or (f"{len(files)} mails, each header as it should be" if files else "there is no mail"))
    sys.exit(1 if wrong or not files else 0)


main()
