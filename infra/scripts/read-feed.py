#!/usr/bin/env python3
"""Reads a feed as other programs do, and prints what they see as JSON.

    pip install icalendar==7.3.2 feedparser==6.0.14
    read-feed.py atom|calendar <FILE
"""

import json
import sys

import feedparser
import icalendar


def atom(data):
    feed = feedparser.parse(data)
    return {
        "wellFormed": not feed.bozo,
        "version": feed.version,
        "title": feed.feed.title,
        "updated": feed.feed.updated,
        "entries": [
            {"id": entry.id, "title": entry.title, "text": entry.content[0].value, "link": entry.link}
            for entry in feed.entries
        ],
    }


def calendar(data):
    calendar = icalendar.Calendar.from_ical(data)
    return {
        "events": [
            {
                "uid": str(event["UID"]),
                # A day, or an instant in UTC.
                "start": event["DTSTART"].dt.isoformat(),
                "details": str(event["DESCRIPTION"]),
                "sequence": int(event["SEQUENCE"]),
                "status": str(event["STATUS"]),
                "summary": str(event["SUMMARY"]),
            }
            for event in calendar.walk("VEVENT")
        ],
    }


if __name__ == "__main__":
    read = {"atom": atom, "calendar": calendar}[sys.argv[1]]
    json.dump(read(sys.stdin.buffer.read()), sys.stdout, ensure_ascii=False)
