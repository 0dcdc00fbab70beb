#!/usr/bin/env python3
"""A mail server for trials and tests: takes every mail, and misbehaves where the address of the recipient asks for it.

    pip install aiosmtpd==1.4.6
    mail-server.py FILE [PORT [PAUSE [utf8]]]

Prints the port it listens on, on 127.0.0.1, and adds one JSON object a line to FILE for every time that a mail has come
in whole: its recipient, its Message-ID, the sender of its envelope, the place of its connection in the order in which they
were made, and what it was answered. With PAUSE it takes so many seconds for each mail, with utf8 it offers SMTPUTF8. The
local part of the address, up to a full stop, says how it is treated:

    refused.…@  550 5.1.1 to RCPT, with the address in several spellings
    grey.…@     450 to RCPT the first time, taken the second
    closing.…@  421 to RCPT the first time, and the connection is closed; taken the second
    later.…@    451 the first time, taken the second
    never.…@    550
    dies.…@     the connection ends in the middle of the data, the first time; taken the second
    mute.…@     the connection ends without an answer when the last byte is in, though the mail was taken
    slow.…@     taken after two seconds
    drip.…@     answered one byte a second from RCPT on
    any other   taken at once
"""

import asyncio
import email
import json
import os
import sys

from aiosmtpd.smtp import SMTP, syntax


def way_of(address):
    return address.split("@")[0].split(".")[0]


class Server(SMTP):
    connections = 0

    def connection_made(self, transport):
        Server.connections += 1
        self.place = Server.connections
        self.way = ""
        super().connection_made(transport)

    async def push(self, status):
        if self.way != "drip":
            return await super().push(status)
        for byte in (status if isinstance(status, bytes) else status.encode()) + b"\r\n":
            self._writer.write(bytes([byte]))
            await self._writer.drain()
            await asyncio.sleep(1)

    @syntax("DATA")
    async def smtp_DATA(self, arg):
        if self.way == "dies" and self.event_handler.is_first(("dies", self.envelope.rcpt_tos[0])):
            await self.push("354 go on")
            await self._reader.readline()
            self.transport.abort()
            return
        await super().smtp_DATA(arg)


class Handler:
    def __init__(self, path, pause):
        self.path = path
        self.pause = pause
        self.seen = set()

    def is_first(self, key):
        if key in self.seen:
            return False
        self.seen.add(key)
        return True

    async def handle_RCPT(self, server, session, envelope, address, options):
        way = server.way = way_of(address)
        if way == "refused":
            encoded = address.replace("@", "%40")
            return f"550 5.1.1 <{address.upper()}>: no such mailbox {address.split('@')[0]} (rfc822;{encoded})"
        if way == "grey" and self.is_first(("grey", address)):
            return "450 4.7.1 greylisted, come back later"
        if way == "closing" and self.is_first(("closing", address)):
            await server.push("421 4.3.2 closing")
            server.transport.close()
            return "421 closing"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        recipient = envelope.rcpt_tos[0]
        message_id = email.message_from_bytes(envelope.content)["Message-ID"]
        print(f"has come in, and is not answered yet: {recipient}", flush=True)
        way = way_of(recipient)
        answer = "250 taken"
        if way == "later" and self.is_first(message_id):
            answer = "451 come back later"
        elif way == "never":
            answer = "550 nobody wants this"
        elif way == "slow":
            await asyncio.sleep(2)
        elif way == "mute":
            answer = None
        if self.pause:
            await asyncio.sleep(self.pause)
        line = {
            "recipient": recipient, "message": message_id, "sender": envelope.mail_from, "connection": server.place,
            "answer": answer,
        }
        # One write, so that a death leaves no half of a line.
        os.write(self.path, (json.dumps(line) + "\n").encode())
        if answer is None:
            server.transport.abort()
            return "421 never sent"
        return answer


async def main():
    sys.stdout.reconfigure(encoding="utf-8")
    file = os.open(sys.argv[1], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
    handler = Handler(file, float(sys.argv[3]) if len(sys.argv) > 3 else 0)
    port = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    loop = asyncio.get_running_loop()
    takes_utf8 = sys.argv[4:] == ["utf8"]
    server = await loop.create_server(
        lambda: Server(handler, hostname="localhost", enable_SMTPUTF8=takes_utf8), "127.0.0.1", port)
    print(server.sockets[0].getsockname()[1], flush=True)
    # Whoever started us holds the other end of standard input: its end is ours.
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
