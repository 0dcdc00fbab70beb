import Models
import ServiceKit
import Testing

extension SystemTests.Greed {
    @Suite(
        "Streams, memory and the disk",
        .backbone {
            $0.environment = [
                "NPP16_HTTP_STREAMS": "6", "NPP16_HTTP_STREAMS_ADDRESS": "2", "NPP16_HTTP_BODIES": "3145728",
            ]
        }, .serialized)
    struct ShareTests {
        private let backbone: Backbone
        private let port: Int

        init() throws {
            backbone = try Backbone.running()
            port = try #require(Int(backbone.address.split(separator: ":").last ?? ""))
        }

        private func watch(from client: Int) throws -> (connection: RawConnection, status: String) {
            let connection = try RawConnection(port: port, from: client)
            connection.write("GET /events HTTP/1.1\r\nHost: a\r\n\r\n")
            let answer = connection.read(upTo: "\r\n\r\n")
            return (connection, String(answer.dropFirst(9).prefix(3)))
        }

        @Test("an address watches so often and no more; others watch, and a place is free again when its reader goes")
        func streams() async throws {
            var held = try (0..<3).map { _ in try watch(from: 3) }
            #expect(held.map(\.status) == ["200", "200", "503"])
            let other = try watch(from: 4)
            #expect(other.status == "200")
            held = []
            _ = try await eventually("a place is free", within: .seconds(40)) {
                let next = try watch(from: 3)
                return next.status == "200" ? next : nil
            }
            withExtendedLifetime(other) {}
        }

        @Test("a client whose bodies have their share is told to come again, and others send theirs meanwhile")
        func bodies() async throws {
            let token = try await backbone.token(for: .secretariat)
            let piece = [UInt8](repeating: 0x20, count: 700_000)
            func begin(from client: Int) async throws -> RawConnection {
                let connection = try RawConnection(port: port, from: client)
                connection.write(
                    "POST /api/v1/needs HTTP/1.1\r\nHost: a\r\nContent-Length: 800000\r\nAuthorization: Bearer \(token)\r\n\r\n"
                )
                connection.write(piece)
                try await Task.sleep(for: .milliseconds(200))
                return connection
            }
            let first = try await begin(from: 5)
            let second = try await begin(from: 5)
            let answer = second.read(upTo: "\r\n\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 503 ") && answer.lowercased().contains("retry-after: 1"), "\(answer)")
            let other = try await begin(from: 6)
            for connection in [first, other] {
                connection.write([UInt8](repeating: 0x20, count: 99_998) + Array("{}".utf8))
                #expect(connection.read(upTo: "\r\n").hasPrefix("HTTP/1.1 422 "))
            }
            let later = try await backbone.api(as: .secretariat).exchange("POST", "/api/v1/needs", body: piece)
            #expect(later.status == 400, "what was held is given back")
        }

        @Test("bodies of reads that anybody may send keep nobody else from writing")
        func bodiesOfReads() async throws {
            // Together they leave less than two kilobytes.
            let sizes =
                Array(repeating: 900_000, count: 3) + Array(repeating: 60_000, count: 7)
                + Array(repeating: 2000, count: 12)
            let held = try sizes.map { size in
                let connection = try RawConnection(port: port, from: 7)
                connection.write("GET /api/v1/board HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n")
                connection.write([UInt8](repeating: 0x20, count: size))
                return connection
            }
            try await Task.sleep(for: .milliseconds(300))
            let body = Array("{\"text\":\"\(String(repeating: "x", count: 10_000))\"}".utf8)
            let written = try await backbone.api(as: .secretariat).exchange("POST", "/api/v1/needs", body: body)
            #expect(written.status == 422)
            withExtendedLifetime(held) {}
        }

        @Test("who reads no answers loses them where too many wait, and others are answered in full")
        func unreadAnswers() async throws {
            let request = "GET /api/v1/openapi.json HTTP/1.1\r\nHost: a\r\n\r\n"
            let idle = try (0..<126).map { number in
                let connection = try RawConnection(port: port, from: 8 + number % 2, window: 4096)
                connection.write(request)
                return connection
            }
            try await Task.sleep(for: .seconds(1))
            let other = try await backbone.api(as: nil).exchange("GET", "/api/v1/openapi.json")
            #expect(other.status == 200 && other.body.count > 400_000)
            withExtendedLifetime(idle) {}
        }

        @Test("links that are made up leave neither a row nor a line behind", arguments: LinkPurpose.allCases)
        func madeUpLinks(purpose: LinkPurpose) async throws {
            let api = try await backbone.api(as: nil)
            for number in 0..<20 {
                let secret = String(repeating: "a", count: 41) + String(10 + number)
                let answer = try await api.exchange(
                    "POST", "/\(purpose.rawValue)/\(secret)", body: Array("List-Unsubscribe=One-Click".utf8),
                    headers: ["Content-Type": "application/x-www-form-urlencoded"])
                // A form of no browser comes from no page of ours: nothing is looked up.
                #expect(answer.status == (purpose == .signIn ? 422 : 404))
                let page = try await api.exchange("GET", "/\(purpose.rawValue)/\(secret)")
                #expect(page.status == 404)
            }
            for service in [ServiceName.notifications, .identity] {
                let receipts = try await backbone.database.count(
                    "SELECT count(*) FROM \(service.schema).command_receipt WHERE actor = 'public'")
                #expect(receipts == 0)
                #expect(!backbone.log(of: service).contains("links"))
            }
        }
    }
}
