import Foundation
import Messaging
import Models
import Testing

extension SystemTests.Requests {
    @Suite("Bad addresses, headers and lines over HTTP", .serialized)
    struct AddressTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test(
            "a query that does not fit is refused with the name of the parameter",
            arguments: [
                ("limit=0", "limit"), ("limit=-1", "limit"), ("limit=501", "limit"), ("limit=abc", "limit"),
                ("limit=1.5", "limit"), ("limit=99999999999999999999", "limit"), ("limit=1&limit=2", "limit"),
                ("list=%ff", "list"), ("list=%zz", "list"), ("list=a%C3", "list"), ("list=%ED%A0%80", "list"),
                ("list=+", "list"), ("limit=", "limit"), ("limit=%00", "limit"), ("region=XX", "region"),
                ("list=%00", "list"),
                ("list=%0A", "list"), ("stranger=1", "stranger"), ("after=!!!", "after"), ("after=W10", "after"),
                ("after=WyJhIiwiYiJd", "after"), ("after=" + cursor(["a\u{0}b"]), "after"),
                ("after=" + String(repeating: "A", count: 5000), "after"),
            ])
        func queries(query: String, field: String) async throws {
            let answer = try await get("/api/v1/needs?\(query)")
            #expect(answer.status == 422, "\(answer.text)")
            #expect(answer.problem?.errors?.map(\.field) == [field], "\(answer.text)")
        }

        @Test("no list stumbles over a place that it has not given out", arguments: lists.indices)
        func places(index: Int) async throws {
            let definition = Self.lists[index]
            var members = [String: JSONValue]()
            for name in definition.route?.placeholders ?? [] { members[name] = CatalogueTests.value(of: name) }
            members["proposal"] = members["proposal"].map { _ in .integer(1) }
            for key in [
                "\u{0}", "\u{FFFF}", "'", "9999-12-31T23:59:59Z", "2027-01-01", "-1", "99999999999999999999", "",
            ] {
                for count in 0...3 {
                    members["after"] = .string(Self.cursor(Array(repeating: key, count: count)))
                    let path = try #require(definition.address(members)).path
                    let answer = try await backbone.api(as: .secretariat).exchange("GET", path)
                    #expect(
                        [200, 404, 422].contains(answer.status), "\(definition.name) \(key) \(count): \(answer.text)")
                }
            }
        }

        static let lists = RequestCatalogue.all.filter { request in
            let fields = request.schema.fields
            return fields.contains { $0.name == "after" && $0.schema.kind == .string }
        }.map { $0.definition }

        @Test(
            "a path that leads nowhere is refused, with the name of the part where there is one",
            arguments: [
                ("/api/v1/proposals/abc", 404, "proposal"), ("/api/v1/proposals/0", 422, "proposal"),
                ("/api/v1/proposals/1000", 422, "proposal"), ("/api/v1/proposals/-1", 422, "proposal"),
                ("/api/v1/proposals/99999999999999999999", 422, "proposal"), ("/api/v1/actions/%00", 422, "action"),
                ("/api/v1/actions/%27%3B%20DROP", 404, "action"), ("/api/v1/actions/%2e%2e%2f", 404, "action"),
                ("/api/v1/actions/%FF%FE", 422, "action"), ("/api/v1/actions/%zz", 422, "action"),
                ("/api/v1/documents/TEST/%FF", 422, "symbol"), ("/%80", 404, nil),
                ("/api/v1/actions/none", 404, nil), ("/api/v1/nothing", 404, nil), ("/nothing", 404, nil),
                ("/api/v1/services/nothing/health", 404, nil), ("/api/v1", 404, nil),
                ("/api/v1/../../etc/passwd", 404, nil),
            ] as [(String, Int, String?)])
        func paths(path: String, status: Int, field: String?) async throws {
            // As it is: a client would tidy it up.
            let connection = try RawConnection(port: try port)
            connection.write("GET \(path) HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            let answer = connection.read()
            #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(answer)")
            #expect(answer.lowercased().contains("content-type: application/problem+json"), "\(answer)")
            if let field { #expect(answer.contains("\"field\":\"\(field)\""), "\(answer)") }
        }

        @Test("a part of a path means the same however it is spelled")
        func spelling() async throws {
            let secretariat = try await backbone.api(as: .secretariat)
            let id = try #require(PartyID(rawValue: "spelled-out"))
            _ = try await secretariat.send(RegisterParty(id: id, name: "Spelled out", kind: .observer))
            for spelling in ["spelled-out", "spelled%2Dout", "%73pelled%2dout"] {
                #expect(try await get("/api/v1/parties/\(spelling)").status == 200)
            }
        }

        @Test(
            "a type of body that is not JSON is refused",
            arguments: [
                "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
                "application/jsonp",
                "application/json-seq", "application/json; charset=utf-16", "application/json;charset=\"iso-8859-1\"",
                "",
            ])
        func contentType(type: String) async throws {
            let answer = try await backbone.api(as: .secretariat).exchange(
                "POST", "/api/v1/needs", body: Array("a=b".utf8), headers: ["Content-Type": type])
            #expect(answer.status == 415)
            #expect(answer.problem?.code == .unsupportedMediaType)
        }

        @Test(
            "a key that is no UUID is refused", arguments: ["", "1", "not-a-uuid", String(repeating: "0", count: 36)])
        func keys(key: String) async throws {
            let answer = try await backbone.api(as: .secretariat).exchange(
                "POST", "/api/v1/needs", body: Array("{}".utf8), headers: ["Idempotency-Key": key])
            #expect(answer.status == 422)
            #expect(answer.problem?.errors?.map(\.field) == ["Idempotency-Key"], "\(answer.text)")
        }

        @Test(
            "bytes that are no HTTP end the connection and nothing else",
            arguments: [
                "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "\r\n\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n",
                "POST /api/v1/needs HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "POST /api/v1/needs HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n123456",
                "GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "x", count: 200_000))\r\n\r\n",
                "GET /\(String(repeating: "x", count: 200_000)) HTTP/1.1\r\nHost: a\r\n\r\n",
            ])
        func noHTTP(bytes: String) async throws {
            let before = try await Unharmed.before(backbone)
            let connection = try RawConnection(port: try port)
            connection.write(bytes)
            connection.finish()
            let answer = connection.read()
            #expect(
                answer.isEmpty || answer.hasPrefix("HTTP/1.1 4") || answer.hasPrefix("HTTP/1.1 505"),
                "\(answer.prefix(200))")
            try await before.check()
        }

        @Test("a command whose body ends before its length has no effect")
        func truncated() async throws {
            let before = try await Unharmed.before(backbone)
            let connection = try RawConnection(port: try port)
            let token = try await backbone.token(for: .secretariat)
            let body = #"{"list":"L","item":"I","summary":"S","regions":[]}"#
            connection.write(
                """
                POST /api/v1/needs HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer \(token)\r
                Content-Type: application/json\r\nContent-Length: \(body.utf8.count + 10)\r\n\r\n\(body)
                """)
            connection.finish()
            _ = connection.read()
            try await before.check()
        }

        @Test("two hundred idle connections keep nobody else waiting")
        func idle() async throws {
            let connections = try (0..<200).map { _ in try RawConnection(port: try port) }
            for connection in connections { connection.write("POST /api/v1/needs HTTP/1.1\r\nHost: a\r\n") }
            let start = ContinuousClock.now
            #expect(try await get("/api/v1/board").status == 200)
            #expect(ContinuousClock.now - start < .seconds(2))
            withExtendedLifetime(connections) {}
        }

        @Test("nothing of all this was a failure of a service")
        func logs() throws { try Unharmed.expectNoFailures(backbone) }

        private var port: Int {
            get throws { try #require(Int(backbone.address.split(separator: ":").last ?? "")) }
        }

        private func get(_ path: String) async throws -> API.Answer {
            try await backbone.api(as: .secretariat).exchange("GET", path)
        }

        /// As a list answers it, with keys that are numbers or texts.
        private static func cursor(_ keys: [String]) -> String {
            let parts = keys.map { Int($0) == nil ? (try? JSON.text($0)) ?? "" : $0 }
            return Base64URL.text(of: (try? JSON.encode(parts)) ?? [])
        }
    }
}
