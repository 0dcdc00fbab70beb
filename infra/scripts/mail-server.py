#!/usr/bin/env python3
"""A mail server for trials and tests: takes every mail, and misbehaves where the address of the recipient asks for it.

    pip install aiosmtpd==1.4.6
    mail-server.py FILE [PORT]

Prints the port it listens on, on 127.0.0.1, and adds one JSON object a line to FILE for every time that a mail has come
in whole: its recipient, its Message-ID, and what it was answered. The local part of the address, up to a full stop, says
how it is treated:

    later.…@    451 the first time, taken the second
    never.…@    550
    mute.…@     the connection ends without an answer when the last byte is in, though the mail was taken
    slow.…@     taken after two seconds
    any other   taken at once
"""

import asyncio
import email
import json
import sys

from aiosmtpd.smtp import SMTP


class Handler:
    def __init__(self, path):
        self.path = path
        self.seen = set()

    async def handle_DATA(self, server, session, envelope):
        recipient = envelope.rcpt_tos[0]
        message_id = email.message_from_bytes(envelope.content)["Message-ID"]
        way = recipient.split("@")[0].split(".")[0]
        answer = "250 taken"
        if way == "later" and message_id not in self.seen:
            answer = "451 come back later"
        elif way == "never":
            answer = "550 nobody wants this"
        elif way == "slow":
            await asyncio.sleep(2)
        elif way == "mute":
            answer = None
        self.seen.add(message_id)
        with open(self.path, "a", encoding="utf-8") as file:
            json.dump({"recipient": recipient, "message": message_id, "answer": answer}, file)
            file.write("\n")
        if answer is None:
            server.transport.abort()
            return "421 never sent"
        return answer


async def main():
    handler = Handler(sys.argv[1])
    port = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(handler, hostname="localhost"), "127.0.0.1", port)
    print(server.sockets[0].getsockname()[1], flush=True)
    # Whoever started us holds the other end of standard input: its end is ours.
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
