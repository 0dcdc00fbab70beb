#!/usr/bin/env python3
"""Attacks the bus with the key that is given to programs of others. Needs Python 3.9, `pip install pyzmq`, and an
installation on this machine that may be harmed:

    bus.py --home .npp16 --server http://127.0.0.1:8016

Each attack is a function that takes the target and returns rows: name, limit, observed, passed. Exit status 1: one did not hold.
"""
import argparse, json, socket, sys, threading, time, urllib.request, uuid
from pathlib import Path

import zmq

from installation import Row, say

SERVICE = "working-group"
READ = "npp16.request.service.events.read"


class Target:
    """An installation: its keys, its sockets, its metrics."""

    def __init__(self, keys, sockets, server):
        self.keys, self.sockets, self.server = Path(keys), Path(sockets), server
        self.context = zmq.Context()
        self.context.set(zmq.MAX_SOCKETS, 4000)

    def connect(self, principal, channel, **options):
        peer = self.context.socket(zmq.DEALER)
        secret = (self.keys / f"{principal}.secret").read_text().strip().encode()
        peer.curve_publickey, peer.curve_secretkey = zmq.curve_public(secret), secret
        peer.curve_serverkey = (self.keys / f"{SERVICE}.public").read_text().strip().encode()
        peer.linger = 0
        for name, value in options.items():
            setattr(peer, name, value)
        peer.connect(f"ipc://{self.sockets}/{SERVICE}.{channel}")
        return peer

    def resident(self):
        """Memory of the service in MiB."""
        request = urllib.request.Request(f"{self.server}/metrics")
        request.add_header("Authorization", "Bearer " + (self.keys / "metrics-password").read_text().strip())
        for line in urllib.request.urlopen(request, timeout=10).read().decode().splitlines():
            if line.startswith(f'npp16_resident_bytes{{service="{SERVICE}"}}'):
                return int(line.split()[-1]) >> 20
        raise OSError("the service does not say how much memory it has")


def envelope(kind, data=None):
    return json.dumps({"specversion": "1.0", "id": str(uuid.uuid4()), "source": "/attack", "type": kind, "data": data or {}}).encode()


def read(after, wait=0, limit=500):
    return envelope(READ, {"service": SERVICE, "after": after, "wait": wait, "limit": limit})


def ask(peer, message, seconds=3):
    """The answer, or nothing where none comes."""
    peer.send(message)
    return json.loads(peer.recv()) if peer.poll(seconds * 1000) else None


def wrong_door(target):
    peer = target.connect("subscriber", "requests")
    answer = ask(peer, envelope("npp16.ping"))
    peer.close()
    return [("a subscriber at the door of requests", "no answer", "none" if answer is None else answer["type"], answer is None)]


def restricted_events(target):
    peer, after, seen = target.connect("subscriber", "feed"), 0, []
    while True:
        data = ask(peer, read(after))["data"]
        if not data["events"]:
            break
        seen += data["events"]
        after = data["through"]
    peer.close()
    bad = [event for event in seen if {"actorid", "office", "onbehalfof", "traceparent"} & event.keys()
           or event["data"].get("visibility", "public") != "public" or "contact" in json.dumps(event["data"])]
    gaps = [event["position"] for event in seen] != list(range(1, len(seen) + 1))
    return [("events with actors, contacts or restricted actions", 0, len(bad), not bad),
            ("positions without gaps", len(seen), "gaps" if gaps else len(seen), not gaps)]


def waiting_reads(target, seconds=8):
    peer, stop = target.connect("subscriber", "feed", sndhwm=0, rcvhwm=0), time.monotonic() + seconds
    for _ in range(300):
        peer.send(read(10**9, wait=10_000))

    def keep_up():
        while time.monotonic() < stop:
            if peer.poll(50):
                peer.recv()
                peer.send(read(10**9, wait=10_000))

    other = target.connect("notifications", "feed")
    flood = threading.Thread(target=keep_up)
    flood.start()
    slowest, refused = 0.0, 0
    while time.monotonic() < stop:
        start = time.monotonic()
        answer = ask(other, read(0, limit=1))
        slowest = max(slowest, time.monotonic() - start)
        refused += answer is None or answer["type"] != "npp16.answer"
        time.sleep(0.05)
    flood.join()
    peer.close()
    other.close()
    return [("reads of a service that were refused during 300 waiting ones of a subscriber", 0, refused, refused == 0),
            ("slowest of them, seconds", 1, round(slowest, 3), slowest < 1)]


def pings(target, seconds=5):
    """As many as leave; what is beyond the rate of programs of others costs no answer."""
    peer, stop, sent = target.connect("subscriber", "feed", sndhwm=1000, rcvhwm=0), time.monotonic() + seconds, 0
    slowest = 0.0

    def flood():
        nonlocal sent
        message = envelope("npp16.ping")
        while time.monotonic() < stop:
            try:
                peer.send(message, zmq.DONTWAIT)
                sent += 1
            except zmq.Again:
                time.sleep(0.001)
            while peer.poll(0):
                peer.recv()

    sender = threading.Thread(target=flood)
    sender.start()
    while time.monotonic() < stop:
        start = time.monotonic()
        urllib.request.urlopen(f"{target.server}/api/v1/board", timeout=10).read()
        slowest = max(slowest, time.monotonic() - start)
        time.sleep(0.05)
    sender.join()
    peer.close()
    return [(f"slowest read over HTTP during {sent} pings of a subscriber, seconds", 0.5, round(slowest, 3), slowest < 0.5)]


def unread_answers(target, seconds=15):
    before, stop, sent = target.resident(), time.monotonic() + seconds, 0
    peers = [target.connect("subscriber", "feed", rcvhwm=1, rcvbuf=4096, sndhwm=0) for _ in range(20)]
    while time.monotonic() < stop:
        for peer in peers:
            peer.send(read(0))
            sent += 1
        time.sleep(0.005)
    grown = target.resident() - before
    for peer in peers:
        peer.close()
    return [(f"memory grown by 20 sockets that never read, {sent} reads, MiB", 64, grown, grown <= 64)]


def many_peers(target):
    peers = [target.connect("subscriber", "feed") for _ in range(200)]
    for peer in peers:
        peer.send(envelope("npp16.ping"))
    time.sleep(3)
    answered = sum(peer.poll(0) > 0 for peer in peers)
    for peer in peers:
        peer.close()
    return [("connections of one principal that are answered", 32, answered, 0 < answered <= 32)]


def many_frames(target):
    rows, before = [], target.resident()
    for size, limit in (1_000_000, 16), (60_000, 64):
        peer = target.connect("subscriber", "feed", sndhwm=0)
        peer.send_multipart([b" " * size] * 300)
        highest, stop = before, time.monotonic() + 3
        while time.monotonic() < stop:
            highest = max(highest, target.resident())
        peer.close()
        rows.append((f"memory grown by a message of 300 frames of {size} bytes, MiB", limit, highest - before, highest - before <= limit))
    return rows


def subscriptions(target):
    """A publisher keeps what its peers subscribe to."""
    peer = target.context.socket(zmq.SUB)
    secret = (target.keys / "subscriber.secret").read_text().strip().encode()
    peer.curve_publickey, peer.curve_secretkey = zmq.curve_public(secret), secret
    peer.curve_serverkey = (target.keys / f"{SERVICE}.public").read_text().strip().encode()
    peer.linger, peer.sndhwm = 0, 0
    peer.connect(f"ipc://{target.sockets}/{SERVICE}.hints")
    before = target.resident()
    for _ in range(400):
        peer.subscribe(uuid.uuid4().bytes * 6000)
    time.sleep(3)
    grown = target.resident() - before
    peer.close()
    return [("memory grown by 400 subscriptions of 96,000 bytes, MiB", 8, grown, grown <= 8)]


def half_open(target, count=3000):
    held = []
    for _ in range(count):
        try:
            peer = socket.socket(socket.AF_UNIX)
            peer.connect(f"{target.sockets}/{SERVICE}.feed")
            held.append(peer)
        except OSError:
            break
    peer = target.connect("subscriber", "feed")
    answer = ask(peer, envelope("npp16.ping"), 10)
    peer.close()
    for other in held:
        other.close()
    return [(f"{len(held)} connections that never say who they are", "answered", "answered" if answer else "silent", answer is not None)]


ATTACKS = [wrong_door, restricted_events, waiting_reads, many_peers, many_frames, subscriptions, half_open, pings, unread_answers]


def attack(installation):
    target = Target(installation.keys, installation.home, f"http://127.0.0.1:{installation.port}")
    rows = []
    for test in ATTACKS:
        say(test.__name__.replace("_", " "))
        rows += [Row(name, str(limit), str(observed), bool(passed)) for name, limit, observed, passed in test(target)]
    return rows


def main():
    parser = argparse.ArgumentParser(description="Attacks the bus of an installation.")
    parser.add_argument("--home", default=".npp16", help="the folder of the installation")
    parser.add_argument("--server", default="http://127.0.0.1:8016")
    options = parser.parse_args()
    target, held = Target(Path(options.home) / "keys", Path(options.home) / "run", options.server), True
    for test in ATTACKS:
        for name, limit, observed, passed in test(target):
            print("ok  " if passed else "FAIL", name, f"limit {limit}", f"observed {observed}", sep="\t")
            held = held and passed
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
