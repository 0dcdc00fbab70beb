"""What comes over HTTP: connections, slowness, bodies, readers, streams, made-up links, costly reads."""

import concurrent.futures
import json
import socket
import threading
import time

from installation import Row, say

MEMORY = 256  # MiB: what compose.yaml gives to the gateway


def attack(installation):
    web = Web(installation)
    tests = [
        idle_connections, slow_heads, slow_bodies, anonymous_bodies, known_bodies, endless_body, idle_readers,
        others_of_idle_readers, streams, bodies_of_reads, made_up_links, costly_reads, strange_names, long_expression,
    ]
    rows = []
    for test in tests:
        say(test.__name__.replace("_", " "))
        rows.append(test(web))
        say(rows[-1].observed)
    return rows


class Web:
    """The address of the installation, and clients at other addresses of this machine."""

    def __init__(self, installation):
        self.installation = installation
        self.secretariat = installation.token("secretariat")

    def connect(self, client=1, timeout=10, window=None):
        connection = socket.socket()
        connection.settimeout(timeout)
        if window:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, window)
        connection.bind((f"127.0.0.{client}", 0))
        connection.connect(("127.0.0.1", self.installation.port))
        return connection

    def ask(self, method, path, client=1, body=b"", token=None, kind="application/json", timeout=10):
        """The status of an answer, its body, and how long it took; 0 for none."""
        start = time.monotonic()
        try:
            with self.connect(client, timeout) as connection:
                connection.sendall(head(method, path, len(body), token, kind, "Connection: close\r\n") + body)
                answer = b""
                while piece := connection.recv(65_536):
                    answer += piece
            status, content = int(answer[9:12]), answer.split(b"\r\n\r\n", 1)[1]
        except (OSError, ValueError, IndexError):
            status, content = 0, b""
        return status, content, time.monotonic() - start

    def resident(self):
        return self.installation.resident_megabytes("gateway")


def head(method, path, length=0, token=None, kind="application/json", more=""):
    fields = f"Authorization: Bearer {token}\r\n" if token else ""
    if length:
        fields += f"Content-Type: {kind}\r\nContent-Length: {length}\r\n"
    return f"{method} {path} HTTP/1.1\r\nHost: a\r\n{fields}{more}\r\n".encode()


class Probes:
    """Asks again and again as somebody else, while the block runs."""

    def __init__(self, web, path="/healthz", client=250, pause=0.2):
        self.web, self.path, self.client, self.pause = web, path, client, pause
        self.times, self.failures, self.ended = [], 0, threading.Event()

    def __enter__(self):
        self.thread = threading.Thread(target=self._run)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.ended.set()
        self.thread.join()

    def _run(self):
        while not self.ended.is_set():
            status, _, took = self.web.ask("GET", self.path, self.client, timeout=5)
            self.times.append(took)
            self.failures += status != 200
            self.ended.wait(self.pause)

    def __str__(self):
        return f"{self.failures} of {len(self.times)} others not served, slowest {max(self.times) * 1000:.0f} ms"


def is_open(connection):
    connection.setblocking(False)
    try:
        return connection.recv(1, socket.MSG_PEEK) != b""
    except BlockingIOError:
        return True
    except OSError:
        return False


def close(connections):
    for connection in connections:
        connection.close()


def idle_connections(web):
    connections = []
    with Probes(web) as probes:
        for _ in range(4200):
            try:
                connections.append(web.connect(2, 2))
            except OSError:
                pass
        time.sleep(2)
        held = sum(is_open(connection) for connection in connections)
        time.sleep(8)
    close(connections)
    return Row(
        "4,200 idle connections from one address", "64 held, others served", f"{held} held, {probes}",
        held <= 64 and probes.failures == 0)


def trickle(connections, seconds, pause=3):
    """Sends a byte now and then; how many connections are still open in the end."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and connections:
        for connection in list(connections):
            try:
                connection.send(b" ")
            except OSError:
                connections.remove(connection)
                connection.close()
        time.sleep(pause)
    left = sum(is_open(connection) for connection in connections)
    close(connections)
    return left


def slow_heads(web):
    connections = [web.connect(3) for _ in range(20)]
    for connection in connections:
        connection.send(b"GET / HTTP/1.1\r\nX: ")
    left = trickle(connections, 25)
    return Row("20 heads, a byte every 3 s", "closed within 25 s", f"{left} open after 25 s", left == 0)


def slow_bodies(web):
    connections = [web.connect(4) for _ in range(20)]
    for connection in connections:
        connection.send(head("POST", "/api/v1/needs", 1000, web.secretariat))
    left = trickle(connections, 35)
    return Row("20 bodies, a byte every 3 s", "closed within 35 s", f"{left} open after 35 s", left == 0)


def held_bodies(web, token, first_client):
    before, most = web.resident(), 0
    connections, answered = [], 0
    piece = b" " * 1_048_000
    for number in range(300):
        connection = web.connect(first_client + number % 10, 2)
        connections.append(connection)
        try:
            connection.sendall(head("POST", "/api/v1/needs", 1_048_500, token) + piece)
        except OSError:
            pass
        most = max(most, web.resident())
    time.sleep(1)
    most = max(most, web.resident())
    for connection in connections:
        try:
            answered += connection.recv(12).startswith(b"HTTP/1.1 ")
        except OSError:
            answered += 1
    close(connections)
    return before, most, answered


def anonymous_bodies(web):
    before, most, answered = held_bodies(web, None, 10)
    return Row(
        "300 × 1,048,000 bytes without a token", "refused by the head, 64 MiB more at most",
        f"{answered} refused, {before:.0f} → {most:.0f} MiB", answered == 300 and most - before <= 64)


def known_bodies(web):
    before, most, _ = held_bodies(web, web.secretariat, 20)
    return Row(
        "300 × 1,048,000 bytes with a token", f"{MEMORY} MiB in all", f"{before:.0f} → {most:.0f} MiB", most < MEMORY)


def endless_body(web):
    sent = 0
    with web.connect(30) as connection:
        connection.send(head("POST", "/api/v1/needs", 0, web.secretariat, more="Transfer-Encoding: chunked\r\n"))
        chunk = b"10000\r\n" + b" " * 65_536 + b"\r\n"
        try:
            while sent < 400_000_000:
                sent += connection.send(chunk)
        except OSError:
            pass
    return Row("a body without an end", "cut off within 32 MB", f"{sent / 1e6:.0f} MB taken", sent < 32_000_000)


def idle_readers(web):
    before, most = web.resident(), 0
    connections = []
    for number in range(200):
        connection = web.connect(40 + number % 10, 2, 4096)
        try:
            connection.send(head("GET", "/api/v1/openapi.json") * 20)
        except OSError:
            pass
        connections.append(connection)
    deadline = time.monotonic() + 45
    while time.monotonic() < deadline:
        most = max(most, web.resident())
        time.sleep(1)
    status = [established(web, connection) for connection in connections]
    close(connections)
    return Row(
        "200 readers who do not read", f"left within 45 s, {MEMORY} MiB in all",
        f"{sum(status)} left over, {before:.0f} → {most:.0f} MiB", sum(status) == 0 and most < MEMORY)


def others_of_idle_readers(web):
    """Two addresses have as many large answers waiting as there is room for."""
    whole = len(web.ask("GET", "/api/v1/openapi.json")[1])
    connections = [web.connect(52 + number % 2, 2, 4096) for number in range(126)]
    for connection in connections:
        try:
            connection.send(head("GET", "/api/v1/openapi.json"))
        except OSError:
            pass
    time.sleep(1)
    cut = sum(len(web.ask("GET", "/api/v1/openapi.json", 251)[1]) != whole for _ in range(10))
    close(connections)
    return Row("126 readers from two addresses who do not read", "others answered in full", f"{cut} of 10 cut off", cut == 0)


def established(web, connection):
    """Whether the other end still has the connection."""
    port = f"{connection.getsockname()[1]:04X}"
    with open("/proc/net/tcp") as table:
        rows = [line.split() for line in table]
    return any(row[2].endswith(":" + port) and row[3] == "01" for row in rows if row[2][:8] == local(connection))


def local(connection):
    return "".join(f"{int(part):02X}" for part in reversed(connection.getsockname()[0].split(".")))


def streams(web):
    connections = [web.connect(60, 2) for _ in range(64)]
    watching = 0
    for connection in connections:
        connection.send(head("GET", "/events"))
        try:
            watching += connection.recv(12) == b"HTTP/1.1 200"
        except OSError:
            pass
    with web.connect(61, 5) as other:
        other.send(head("GET", "/events"))
        is_served = other.recv(12) == b"HTTP/1.1 200"
    close(connections)
    return Row(
        "64 watchers from one address", "16 watch, others too", f"{watching} watch, another: {is_served}",
        watching == 16 and is_served)


def bodies_of_reads(web):
    """So many bytes that no room is left, sent to what anybody may read."""
    sizes = [960_000] * 20 + [60_000] * 20 + [4_000] * 20
    connections = [web.connect(90, 2) for _ in sizes]
    for connection, size in zip(connections, sizes):
        try:
            connection.sendall(head("GET", "/api/v1/board", size + 20_000) + b" " * size)
        except OSError:
            pass
    time.sleep(1)
    body = json.dumps({"text": "x" * 10_000}).encode()
    refused = sum(web.ask("POST", "/api/v1/needs", 252, body, web.secretariat)[0] == 503 for _ in range(20))
    close(connections)
    return Row("60 reads with bodies that do not end", "others write", f"{refused} of 20 writes refused", refused == 0)


def made_up_links(web):
    count = "SELECT count(*) FROM notifications.command_receipt WHERE actor = 'public'"
    rows, size = int(web.installation.sql(count)), web.installation.log("notifications").stat().st_size

    def one(number):
        purpose = "unsubscribe" if number % 2 else "acknowledge"
        return web.ask(
            "POST", f"/{purpose}/{number:043d}", 70 + number % 10, b"List-Unsubscribe=One-Click",
            kind="application/x-www-form-urlencoded")[0]

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        refused = sum(status == 404 for status in pool.map(one, range(1500)))
    rows = int(web.installation.sql(count)) - rows
    size = web.installation.log("notifications").stat().st_size - size
    return Row(
        "1,500 made-up links", "no row, no line", f"{refused} refused, {rows} rows, {size} bytes of log",
        rows == 0 and size < 10_000)


def costly_reads(web):
    texts = ["".join(chr(first + place * 7919 % 5000) for place in range(19_900)) for first in (0x4E00, 0x6500)]
    proposal = json.loads(web.ask("GET", "/api/v1/proposals/9", token=web.secretariat)[1])
    version = proposal["version"]
    for step, text in enumerate(texts):
        body = json.dumps({"basedOn": version + step, "text": text}).encode()
        status, content, _ = web.ask("POST", "/api/v1/proposals/9/versions", body=body, token=web.secretariat)
        if status != 200:
            raise RuntimeError(f"no version of proposal 9: {status} {content[:300]}")
    before = web.installation.processor_seconds("proposals")
    path = f"/api/v1/proposals/9/diff?from={version + 1}&to={version + 2}"
    with Probes(web, "/api/v1/proposals/4/similar-texts", 251) as probes:
        with concurrent.futures.ThreadPoolExecutor(60) as pool:
            work = [pool.submit(web.ask, "GET", path, 80) for _ in range(300)]
            work += [pool.submit(web.ask, "GET", f"/api/v1/proposals/{n % 9 + 1}/similar-texts", 81) for n in range(300)]
            answers = [done.result() for done in work]
    seconds = web.installation.processor_seconds("proposals") - before
    slowest = max(took for _, _, took in answers)
    return Row(
        "300 diffs and 300 similar texts at once", "others served in a second, nothing waits 5 s",
        f"{probes}, {seconds:.1f} s of processor, slowest {slowest:.1f} s",
        probes.failures == 0 and max(probes.times) < 1 and slowest < 5)


def strange_names(web):
    """Names that no party has are looked for among all that there are."""
    paths = [f"/api/v1/parties/a%20republic%20of%20nowhere%20{number}" for number in range(600)]
    with Probes(web, "/api/v1/board", 253, 0.05) as probes:
        with concurrent.futures.ThreadPoolExecutor(30) as pool:
            found = sum(status != 404 for status, _, _ in pool.map(lambda path: web.ask("GET", path, 82), paths))
    return Row(
        "600 names that no party has", "refused, others served in half a second", f"{found} not refused, {probes}",
        found == 0 and probes.failures == 0 and max(probes.times) < 0.5)


def long_expression(web):
    groups = ", plus ".join(f"focal points of the label regions of {number}" for number in range(1, 20))
    path = "/api/v1/notification-recipients?expression=" + groups.replace(" ", "%20")
    times = []
    for _ in range(5):
        status, content, took = web.ask("GET", path, token=web.secretariat)
        if status != 200:
            return Row("an expression of 19 groups", "200", f"{status} {content[:80]}", False)
        times.append(took)
    return Row(
        "an expression of 19 groups of label regions", "100 ms", f"{sorted(times)[2] * 1000:.0f} ms",
        sorted(times)[2] < 0.1)
