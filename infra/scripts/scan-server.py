#!/usr/bin/env python3
"""A scanner that speaks clamd's INSTREAM, for tests: scan-server.py PORT

It finds something in contents that hold the words MALWARE-FOR-A-TEST, and refuses more than 30 MB as clamd does.
"""

import socketserver
import sys

MARK = b"MALWARE-FOR-A-TEST"
LIMIT = 30_000_000


class Scan(socketserver.StreamRequestHandler):
    def handle(self):
        if self.rfile.read(10) != b"zINSTREAM\0":
            self.wfile.write(b"UNKNOWN COMMAND\0")
            return
        found, size, tail = False, 0, b""
        while length := int.from_bytes(self.rfile.read(4), "big"):
            piece = self.rfile.read(length)
            size += len(piece)
            if size > LIMIT:
                self.wfile.write(b"INSTREAM size limit exceeded. ERROR\0")
                return
            found = found or MARK in tail + piece
            tail = piece[-len(MARK):]
        self.wfile.write(b"stream: Test.Mark FOUND\0" if found else b"stream: OK\0")


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


with Server(("127.0.0.1", int(sys.argv[1])), Scan) as server:
    server.serve_forever()
