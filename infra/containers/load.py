"""Readers and writers of an installation, who count what becomes of what they ask."""

import collections
import http.client
import json
import ssl
import threading
import time
import uuid


class Load:
    """Registers parties, each under a key that it repeats until it is acknowledged, and reads pages beside.

    An answer of 2xx acknowledges. Everything else that an impatient client would see as a failure is counted, with its words.
    """

    def __init__(self, address, token, run, writers=3, readers=2):
        self.tls, self.host, self.port = address
        self.token, self.run = token, run
        self.acknowledged, self.failures, self.gaps = [], collections.Counter(), []
        self.read = 0
        self.lock, self.end = threading.Lock(), threading.Event()
        self.threads = [threading.Thread(target=self.write, args=(number,)) for number in range(writers)]
        self.threads += [threading.Thread(target=self.look) for _ in range(readers)]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.end.set()
        for thread in self.threads:
            thread.join()

    def connection(self):
        if not self.tls:
            return http.client.HTTPConnection(self.host, self.port, timeout=15)
        # The proxy's certificate for this machine is of its own authority.
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        return http.client.HTTPSConnection(self.host, self.port, timeout=15, context=context)

    def ask(self, connection, method, path, body=None, key=None):
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        if key:
            headers["Idempotency-Key"] = key
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        text = answer.read().decode(errors="replace")
        return answer.status, text

    def write(self, number):
        count, connection = 0, self.connection()
        while not self.end.is_set():
            count += 1
            name, key, begun = f"{self.run}-{number}-{count}", str(uuid.uuid4()), time.monotonic()
            body = json.dumps({"id": name, "name": f"Party {name}", "kind": "observer"})
            while True:
                try:
                    status, text = self.ask(connection, "POST", "/api/v1/parties", body, key)
                    failure = None if status < 300 else f"{status} {text[:120]}"
                except OSError as error:
                    failure, connection = f"{type(error).__name__}", self.connection()
                except http.client.HTTPException as error:
                    failure, connection = f"{type(error).__name__}", self.connection()
                with self.lock:
                    if failure is None:
                        self.acknowledged.append(name)
                        self.gaps.append(time.monotonic() - begun)
                        break
                    self.failures[f"write: {failure}"] += 1
                time.sleep(0.1)
                if self.end.is_set() and time.monotonic() - begun > 60:
                    return

    def look(self):
        connection = self.connection()
        while not self.end.is_set():
            try:
                status, text = self.ask(connection, "GET", "/api/v1/proposals?limit=5")
                failure = None if status < 300 else f"{status} {text[:120]}"
            except (OSError, http.client.HTTPException) as error:
                failure, connection = f"{type(error).__name__}", self.connection()
            with self.lock:
                self.read += 1
                if failure:
                    self.failures[f"read: {failure}"] += 1
            self.end.wait(0.02)

    def failed(self):
        return sum(self.failures.values())

    def longest(self):
        """Seconds that one command waited for its yes."""
        return max(self.gaps, default=0)
