#!/usr/bin/env python3
"""Follows the events of one or more services with nothing but a CURVE key. Needs Python 3.9 and `pip install pyzmq`.

    subscribe.py --keys keys --service submissions=tcp://127.0.0.1:7110 --service proposals=ipc:///run/npp16/proposals

Prints one line per event: position, type, subject, time; with --json the text as it was read. A key that stands for programs
of others reads what everybody may read: without who acted, and `npp16.withheld` in the place of an event that is not for it.
Of the keys it reads `subscriber.secret`, its own, and `NAME.public` of each service.

Everything here is described in infra/contracts/asyncapi.yaml:
    addresses, CURVE, frames      servers.service and channels.*.bindings.x-zmtp
    how a log is followed         operations.readEvents; hints: operations.hint
    the envelope of a message     components.schemas.RequestEnvelope, ReplyEnvelope, EventEnvelope
    `service.events.read`         components.schemas.ReadEvents (asked), EventPage (answered), Problem (refused)
    what the events say           channels.events, one message per type
    what is left out of them      operations.readEvents, at its end
and the codes of problems in infra/contracts/problems.yaml.

Checked is what a reader can check: that positions come without gaps, and, through `afterID`, that the log is still the
one that was read before. The digests are read with another request (`service.audit.read`), which this key may not send.
A service answers so many reads of one principal and so many of its connections at once: see servers.service and channels.feed.

Exit status: 0 stopped, or read to the head; 1 refused; 2 wrong arguments or files; 3 a gap, or the log is another one.
"""
import argparse, json, os, re, signal, sys, time, uuid
from datetime import datetime, timedelta, timezone
from pathlib import Path

import zmq

LIMIT = 500  # events a read
PATIENCE = 5.0  # seconds until a read that is not answered is sent again
POLL = 2.0  # seconds that a lost hint costs


class Stop(Exception):
    """Says why and with which status the program ends."""


class Feed:
    """The log of one service: a DEALER that reads it, a SUB that hears when it has grown, and how far it was read."""

    def __init__(self, context, name, endpoint, keys, cursor):
        self.name, self.position, self.event_id = name, cursor.get("position", 0), cursor.get("id")
        self.asked, self.due, self.at_head, self.hinted, self.warned = None, 0.0, False, False, False
        secret = (keys / "subscriber.secret").read_text().strip().encode()
        server = (keys / f"{name}.public").read_text().strip().encode()
        self.dealer, self.hints = context.socket(zmq.DEALER), context.socket(zmq.SUB)
        for socket, channel in (self.dealer, "feed"), (self.hints, "hints"):
            socket.curve_publickey, socket.curve_secretkey = zmq.curve_public(secret), secret
            socket.curve_serverkey = server
            socket.heartbeat_ivl, socket.heartbeat_timeout = 1000, 3000
            socket.connect(address(endpoint, channel))
        self.hints.subscribe(b"")  # there are no topics

    def step(self, now, show):
        """Does what there is to do, without waiting. Returns whether events came."""
        came = False
        while self.dealer.poll(0):
            came = self.hear(self.dealer.recv().decode(), now, show) or came
        while self.hints.poll(0):
            self.hinted = bool(self.hints.recv())  # whatever it says: the read is the truth
        if now >= self.due or self.hinted and self.at_head and not self.asked:
            if self.asked and not self.warned:
                print(f"{self.name}: no answer yet; is it there, and does it know this key?", file=sys.stderr)
                self.warned = True
            self.ask(now)
        return came

    def ask(self, now):
        data = {"service": self.name, "after": self.position, "limit": LIMIT}
        if self.event_id:
            data["afterID"] = self.event_id
        self.asked, self.hinted, self.due = str(uuid.uuid4()), False, now + PATIENCE
        expires = datetime.now(timezone.utc) + timedelta(seconds=PATIENCE)
        envelope = {
            "specversion": "1.0", "id": self.asked, "source": "/subscriber", "datacontenttype": "application/json",
            "type": "npp16.request.service.events.read", "expires": f"{expires:%Y-%m-%dT%H:%M:%S.%fZ}", "data": data,
        }
        self.dealer.send(json.dumps(envelope).encode())

    def hear(self, frame, now, show):
        envelope = json.loads(frame)
        if not self.asked or envelope.get("causation") != self.asked:
            return False  # of a read that was given up
        self.asked, data = None, envelope["data"]
        if envelope["type"] == "npp16.problem":
            text = f"{self.name} after {self.position}: {data.get('detail') or data['title']}"
            if data["type"] == "urn:npp16:problem:diverged":
                raise Stop(3, f"DIVERGED {text}")
            if "retryAfter" not in data:
                raise Stop(1, text)
            self.due, self.at_head = now + data["retryAfter"], False
            return False
        for event, text in zip(data["events"], texts(frame)):
            if event["position"] != self.position + 1:
                raise Stop(3, f"GAP {self.name}: position {event['position']} follows {self.position}")
            show(event, text)
            self.position, self.event_id = event["position"], event["id"]
        self.at_head = not data["events"]  # not by `head`: see operations.readEvents
        self.due = now + POLL if self.at_head else now
        return not self.at_head


def address(endpoint, channel):
    if endpoint.startswith("ipc://"):
        return f"{endpoint}.{channel}"
    host, port = endpoint.rsplit(":", 1)
    return f"{host}:{int(port) + {'requests': 0, 'feed': 1, 'hints': 2}[channel]}"


def texts(frame):
    """The text of each event as it stands in the answer: a JSON library would write it anew with other bytes."""
    decoder, separator = json.JSONDecoder(), re.compile(r"[\s,]*")
    index = re.search(r'"events"\s*:\s*\[\s*', frame).end()
    while frame[index] != "]":
        end = decoder.raw_decode(frame, index)[1]
        yield frame[index:end]
        index = separator.match(frame, end).end()


def save(path, cursors, feeds):
    """Whole or not at all. After a crash events may be printed again, but none is passed over."""
    cursors.update({feed.name: {"position": feed.position, "id": feed.event_id} for feed in feeds})
    path.with_suffix(".new").write_text(json.dumps(cursors, indent=2) + "\n")
    os.replace(path.with_suffix(".new"), path)


def follow(options):
    cursors = json.loads(options.cursor.read_text()) if options.cursor and options.cursor.exists() else {}
    if options.start is not None:
        cursors.update({name: {"position": max(0, options.start - 1)} for name, _ in options.service})
    show = lambda event, text: print(event["position"], event["type"], event.get("subject", "-"), event["time"], sep="\t")
    if options.json:
        show = lambda event, text: print(text)
    with zmq.Context() as context:
        context.linger = 0
        feeds = [Feed(context, *each, options.keys, cursors.get(each[0], {})) for each in options.service]
        try:
            poller = zmq.Poller()
            for socket in [socket for feed in feeds for socket in (feed.dealer, feed.hints)]:
                poller.register(socket, zmq.POLLIN)
            while not (options.until_head and all(feed.at_head for feed in feeds)):
                now = time.monotonic()
                if any([feed.step(now, show) for feed in feeds]):
                    sys.stdout.flush()
                    if options.cursor:
                        save(options.cursor, cursors, feeds)
                poller.poll(max(0, min(feed.due for feed in feeds) - time.monotonic()) * 1000)
        finally:
            context.destroy()


def service(text):
    if not re.fullmatch(r"[a-z-]+=(tcp://.+:\d+|ipc://.+)", text):
        raise argparse.ArgumentTypeError("must be NAME=tcp://host:port or NAME=ipc://path")
    return text.split("=", 1)


def main():
    parser = argparse.ArgumentParser(description="Follows the events of services of the backbone.")
    parser.add_argument("--keys", type=Path, required=True, metavar="DIR", help="the folder of the keys")
    parser.add_argument("--service", type=service, action="append", required=True, metavar="NAME=ENDPOINT")
    parser.add_argument("--from", type=int, dest="start", metavar="N", help="position to begin at, whatever the cursor")
    parser.add_argument("--cursor", type=Path, metavar="FILE", help="keeps how far each log was read")
    parser.add_argument("--until-head", action="store_true", help="stop when everything that is there was read")
    parser.add_argument("--json", action="store_true", help="print the events as they were read")
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        follow(parser.parse_args())
    except Stop as stop:
        print(stop.args[1], file=sys.stderr)
        return stop.args[0]
    except KeyboardInterrupt:
        pass
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever read the lines has left
    except (OSError, ValueError, zmq.ZMQError) as error:
        parser.error(str(error))
    return 0


if __name__ == "__main__":
    sys.exit(main())
