import Models
import Testing

extension SystemTests {
    /// Installations in which everything takes seconds and little.
    @Suite("What one client may take", .serialized) enum Greed {}
}

extension SystemTests.Greed {
    @Suite(
        "Connections and their time",
        .backbone {
            $0.environment = [
                "NPP16_HTTP_CONNECTIONS": "30", "NPP16_HTTP_CONNECTIONS_ADDRESS": "20",
                "NPP16_HTTP_TIMEOUT_HEAD": "2", "NPP16_HTTP_TIMEOUT_IDLE": "4", "NPP16_HTTP_TIMEOUT_BODY": "2",
                "NPP16_HTTP_TIMEOUT_WRITE": "2",
            ]
        }, .serialized)
    struct ConnectionTests {
        private let backbone: Backbone
        private let port: Int

        init() throws {
            backbone = try Backbone.running()
            port = try #require(Int(backbone.address.split(separator: ":").last ?? ""))
        }

        /// Opens connections, one after another, and keeps those that are answered.
        private func occupy(_ count: Int, from client: Int) throws -> [RawConnection] {
            try (0..<count).compactMap { _ in
                let connection = try RawConnection(port: port, from: client)
                return isServed(connection) ? connection : nil
            }
        }

        private func isServed(_ connection: RawConnection) -> Bool {
            connection.write("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
            return connection.read(upTo: "ok\n").hasSuffix("ok\n")
        }

        @Test("an address has its connections and no more, and others are served meanwhile")
        func share() throws {
            let held = try occupy(40, from: 3)
            #expect(held.count == 20)
            #expect(isServed(try RawConnection(port: port, from: 4)))
            withExtendedLifetime(held) {}
        }

        @Test("where all are taken, the address with the most loses its newest one to a newcomer")
        func displacement() throws {
            let greedy = try occupy(20, from: 5)
            let second = try occupy(12, from: 6)
            #expect(greedy.count == 20)
            #expect(second.count == 12, "those beyond thirty come in the place of others")
            let newcomer = try RawConnection(port: port, from: 7)
            #expect(isServed(newcomer))
            #expect(isServed(greedy[0]), "the oldest stays")
            #expect(!isServed(greedy[19]), "the newest had to go")
            #expect(second.allSatisfy(isServed))
        }

        @Test(
            "a head that comes byte by byte ends the connection, and so does silence",
            arguments: ["GET / HTTP/1.1\r\nX: ", ""])
        func slowHead(beginning: String) async throws {
            let connection = try RawConnection(port: port, from: 8)
            let start = ContinuousClock.now
            connection.write(beginning)
            while !beginning.isEmpty, ContinuousClock.now - start < .seconds(6), connection.write([0x54]) == 1 {
                try await Task.sleep(for: .milliseconds(300))
            }
            #expect(connection.read().isEmpty)
            #expect(ContinuousClock.now - start < .seconds(5))
        }

        private func head(_ length: Int, token: String?, _ fields: String = "") -> String {
            "POST /api/v1/needs HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: \(length)\r\n"
                + (token.map { "Authorization: Bearer \($0)\r\n" } ?? "") + fields + "\r\n"
        }

        @Test("a body that comes byte by byte ends the connection, one that comes slowly does not")
        func slowBody() async throws {
            let token = try await backbone.token(for: .secretariat)
            let trickle = try RawConnection(port: port, from: 9)
            let start = ContinuousClock.now
            trickle.write(head(1000, token: token))
            while ContinuousClock.now - start < .seconds(9), trickle.write([0x20]) == 1 {
                try await Task.sleep(for: .milliseconds(250))
            }
            #expect(ContinuousClock.now - start < .seconds(7))

            let slow = try RawConnection(port: port, from: 9)
            let body = Array("{\"list\":\"\(String(repeating: "x", count: 24_000))\"}".utf8)
            slow.write(head(body.count, token: token))
            for piece in stride(from: 0, to: body.count, by: 1500) {
                slow.write(Array(body[piece..<min(body.count, piece + 1500)]))
                try await Task.sleep(for: .milliseconds(400))
            }
            #expect(slow.read(upTo: "\r\n").hasPrefix("HTTP/1.1 422 "))
        }

        @Test("who does not read an answer is left, who reads slowly gets it whole")
        func slowReader() async throws {
            let whole = try await backbone.api(as: nil).exchange("GET", "/api/v1/openapi.json").body.count
            let request = "GET /api/v1/openapi.json HTTP/1.1\r\nHost: a\r\n\r\n"
            let slow = try RawConnection(port: port, from: 10, window: 65_536)
            let idle = try RawConnection(port: port, from: 10, window: 65_536)
            let count = 1 + 8_000_000 / whole
            for connection in [slow, idle] { for _ in 0..<count { connection.write(request) } }
            var received = 0
            let start = ContinuousClock.now
            while received < count * whole {
                let bytes = slow.readSome(65_536)
                guard bytes > 0 else { break }
                received += bytes
                if ContinuousClock.now - start < .seconds(8) { try await Task.sleep(for: .milliseconds(50)) }
            }
            #expect(received > count * whole)
            #expect(ContinuousClock.now - start > .seconds(4))
            #expect(idle.read().utf8.count < count * whole)
        }

        @Test(
            "what cannot be taken is refused by its head, and the body is not waited for",
            arguments: [
                (401, nil, 1_000_000, ""), (403, .observer, 1_000_000, ""), (413, .secretariat, 10_000_000, ""),
                (415, .secretariat, 1000, "Content-Encoding: gzip\r\n"),
                (422, .secretariat, 1000, "Idempotency-Key: none\r\n"),
                (401, nil, 1_000_000, "Expect: 100-continue\r\n"),
            ] as [(Int, Models.Actor?, Int, String)])
        func heads(status: Int, actor: Models.Actor?, length: Int, fields: String) async throws {
            var token: String?
            if let actor { token = try await backbone.token(for: actor) }
            let connection = try RawConnection(port: port, from: 11)
            let start = ContinuousClock.now
            connection.write(head(length, token: token, fields))
            let answer = connection.read()
            #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(answer)")
            #expect(answer.lowercased().contains("connection: close"), "\(answer)")
            #expect(ContinuousClock.now - start < .seconds(5))
        }

        @Test("a client that goes on sending after its body was refused is cut off")
        func endlessBody() async throws {
            let token = try await backbone.token(for: .secretariat)
            let connection = try RawConnection(port: port, from: 12)
            connection.write(
                "POST /api/v1/needs HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n"
                    + "Authorization: Bearer \(token)\r\n\r\n")
            let chunk = Array("10000\r\n".utf8) + [UInt8](repeating: 0x20, count: 65_536) + Array("\r\n".utf8)
            var sent = 0
            while sent < 400_000_000 {
                let count = connection.write(chunk)
                sent += count
                guard count == chunk.count else { break }
            }
            #expect(sent < 50_000_000)
        }

        @Test("a body that is waited for is asked for, and the connection stays")
        func invitation() async throws {
            let token = try await backbone.token(for: .secretariat)
            let connection = try RawConnection(port: port, from: 13)
            connection.write(head(2, token: token, "Expect: 100-continue\r\n"))
            #expect(connection.read(upTo: "\r\n\r\n").hasPrefix("HTTP/1.1 100 Continue\r\n"))
            connection.write("{}")
            #expect(connection.read(upTo: "problem:invalid\"}").hasPrefix("HTTP/1.1 422 "))
            #expect(isServed(connection))
        }

        @Test("an answer of HTTP/1.0 ends with its connection, and has no chunks")
        func oldClients() throws {
            let connection = try RawConnection(port: port, from: 14)
            connection.write("GET /healthz HTTP/1.0\r\n\r\n")
            let answer = connection.read()
            #expect(answer.hasPrefix("HTTP/1.0 200 ") && answer.hasSuffix("ok\n"), "\(answer)")
            let chunked = try RawConnection(port: port, from: 14)
            chunked.write("POST /api/v1/needs HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
            #expect(chunked.read().contains(" 400 "))
        }
    }
}
