import Foundation
import Models
import Testing

extension SystemTests.Requests {
    @Suite("HTTP as others speak it: heads and bodies", .serialized)
    struct MessageFormTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test(
            "a request says once and clearly which host it means",
            arguments: [
                ("", 400), ("Host: a\r\nHost: a\r\n", 400), ("Host: a\r\nhost: b\r\n", 400), ("Host: a b\r\n", 400),
                ("Host: a/b\r\n", 400), ("Host: u@a\r\n", 400), ("Host: a,b\r\n", 400), ("Host: a\r\n", 200),
                ("Host: [::1]:8016\r\n", 200), ("host: xn--e1afmkfd.example:80\r\n", 200), ("Host:\r\n", 200),
            ])
        func hosts(fields: String, status: Int) throws {
            let answer = try raw("GET /healthz HTTP/1.1\r\n\(fields)Connection: close\r\n\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(answer)")
        }

        @Test("HTTP/1.0 needs no host, and is answered in its own version")
        func oldVersion() throws {
            let answer = try raw("GET /healthz HTTP/1.0\r\n\r\n")
            #expect(answer.hasPrefix("HTTP/1.0 200 ") && answer.hasSuffix("ok\n"), "\(answer)")
            #expect(try raw("GET /healthz HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n").contains(" 400 "))
        }

        @Test(
            "bytes that are no request are answered with a problem as any other, and the connection ends",
            arguments: [
                "GET /healthz HTTP/1.1\r\n\r\n", "GET /healthz HTTP/9.9\r\nHost: a\r\n\r\n", "NONSENSE\r\n\r\n",
                "GET /healthz HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n",
                "GET /healthz HTTP/1.1\r\nHost: a\r\nX : y\r\n\r\n",
                "GET /healthz HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "x", count: 200_000))\r\n\r\n",
                "POST /healthz HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            ])
        func unreadable(bytes: String) throws {
            // A request behind it is none.
            let answer = try raw(bytes + "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
            let (head, body) = (
                answer.components(separatedBy: "\r\n\r\n")[0].lowercased(),
                answer.split(separator: "\r\n\r\n").last ?? ""
            )
            #expect(head.contains(" 400 "), "\(answer)")
            for field in [
                "content-type: application/problem+json", "x-content-type-options: nosniff",
                "content-security-policy: ",
                "cache-control: no-store", "referrer-policy: no-referrer", "x-request-id: ", "connection: close",
                "content-length: \(body.utf8.count)",
            ] { #expect(head.contains("\r\n\(field)"), "\(field) in \(answer)") }
            #expect(body.contains("urn:npp16:problem:malformed"), "\(answer)")
            #expect(!answer.contains("ok\n"))
        }

        @Test("a request before one that cannot be read is answered first")
        func pipelined() throws {
            let answer = try raw("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\nNONSENSE\r\n\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 200 "), "\(answer)")
            #expect(answer.contains("ok\nHTTP/1.1 400 "), "\(answer)")
        }

        @Test(
            "every answer has a name, which is the one that was given where it can be one",
            arguments: ["/", "/healthz", "/api/v1/needs", "/nothing", "npp16.css", "/api/v1/needs?limit=0"])
        func names(path: String) async throws {
            let api = try await backbone.api(as: nil)
            let path = try await api.place(path)
            let names = ["abc-1", "Root=1-67891233-abcdef012345678912345678", MessageID().rawValue]
            for name in names {
                let answer = try await api.exchange("GET", path, headers: ["X-Request-Id": name])
                #expect(answer.headers["x-request-id"] == name)
            }
            for name in ["", "a b", "<script>", String(repeating: "a", count: 129)] {
                let answer = try await api.exchange("GET", path, headers: ["X-Request-Id": name])
                let given = try #require(answer.headers["x-request-id"])
                #expect(given.wholeMatch(of: /[0-9a-f]{32}/) != nil, "\(given)")
            }
            let trace = "0123456789abcdef0123456789abcdef"
            let traced = try await api.exchange(
                "GET", path, headers: ["traceparent": "00-\(trace)-0123456789abcdef-01"])
            #expect(traced.headers["x-request-id"] == trace)
        }

        @Test("a command is found in the logs by its name")
        func logs() async throws {
            let api = try await backbone.api(as: .secretariat)
            func send(_ headers: [String: String]) async throws -> String {
                let answer = try await api.exchange("POST", "/api/v1/needs", body: Array("{}".utf8), headers: headers)
                return try #require(answer.headers["x-request-id"])
            }
            let (own, given) = (try await send([:]), try await send(["X-Request-Id": MessageID().rawValue]))
            let foreign = try await send(["X-Request-Id": "ticket-4711"])
            try await eventually("the names are in the logs") {
                let (service, gateway) = (backbone.log(of: .workingGroup), backbone.log(of: .gateway))
                return service.contains(own) && service.contains(given.replacing("-", with: ""))
                    && gateway.contains("\"request.id\":\"\(foreign)\"")
            }
        }

        @Test("a byte order mark before a body is passed over, one of UTF-16 is said")
        func byteOrderMark() async throws {
            let api = try await backbone.api(as: .secretariat)
            let marked = try await api.exchange(
                "POST", "/api/v1/needs", body: [0xEF, 0xBB, 0xBF] + Array("{}".utf8))
            #expect(marked.status == 422)
            #expect(
                marked.problem?.errors?.map(\.field) == ["list", "item", "summary", "regions"], "\(marked.text)")
            let wide = try await api.exchange("POST", "/api/v1/needs", body: [0xFF, 0xFE, 0x7B, 0, 0x7D, 0])
            #expect(wide.status == 400)
            #expect(wide.text.contains("not valid UTF-8"), "\(wide.text)")
        }

        @Test(
            "a name that stands twice in one object is refused by its place",
            arguments: [
                (#"{"list":"L","list":"M"}"#, "list"), (#"{"list":"L","l\u0069st":"M"}"#, "list"),
                (#"{"summary":{"a":1,"b":{"c":1,"c":2}}}"#, "summary.b.c"),
                (#"{"regions":["AG",{"x":[0,{"y":1,"y":1}]}]}"#, "regions[1].x[1].y"),
                (#"{"regions":[[{"":1,"":2}]]}"#, "regions[0][0]."),
            ])
        func repetition(body: String, field: String) async throws {
            let answer = try await backbone.api(as: .secretariat).exchange(
                "POST", "/api/v1/needs", body: Array(body.utf8))
            #expect(answer.status == 422)
            #expect(answer.problem?.errors == [FieldProblem(field: field, detail: "is given twice")], "\(answer.text)")
        }

        @Test("a plus in a query is a space, a plus that is meant is %2B")
        func plus() async throws {
            let api = try await backbone.api(as: .secretariat)
            for spelling in ["focal+points+of+all+parties", "focal%20points%20of+all%20parties"] {
                let answer = try await api.exchange("GET", "/api/v1/notification-recipients?expression=\(spelling)")
                #expect(answer.status == 200, "\(answer.text)")
            }
            let meant = try await api.exchange("GET", "/api/v1/notification-recipients?expression=focal%2Bpoints")
            #expect(meant.status == 422)
            #expect(try await api.exchange("GET", "/api/v1/need+s").status == 404, "in a path it is what it is")
        }

        @Test("a content comes as it is, not packed and not in a form")
        func contents() async throws {
            let api = try await backbone.api(as: .secretariat)
            for headers in [["Content-Encoding": "gzip"], ["Content-Type": "multipart/form-data; boundary=x"]] {
                let answer = try await api.exchange(
                    "PUT", "/api/v1/attachments/nothing/content", body: [1, 2, 3],
                    headers: ["Content-Type": "application/pdf"].merging(headers) { $1 })
                #expect(answer.status == 415, "\(answer.text)")
                #expect(answer.problem?.code == .unsupportedMediaType)
            }
        }

        @Test("a key in quotes is the key")
        func quotedKey() async throws {
            let api = try await backbone.api(as: .secretariat)
            let key = MessageID().rawValue
            let body = Array(#"{"list":"Quoted","item":"I","summary":"S","regions":[]}"#.utf8)
            let first = try await api.exchange(
                "POST", "/api/v1/needs", body: body, headers: ["Idempotency-Key": "\"\(key)\""])
            let second = try await api.exchange("POST", "/api/v1/needs", body: body, headers: ["Idempotency-Key": key])
            #expect(first.status == 200 && second.status == 200, "\(first.text)")
            #expect(first.json?["id"] == second.json?["id"])
        }

        @Test("nothing of all this was a failure of a service")
        func failures() throws { try Unharmed.expectNoFailures(backbone) }

        private func raw(_ bytes: String) throws -> String {
            let connection = try RawConnection(
                port: try #require(Int(backbone.address.split(separator: ":").last ?? "")))
            connection.write(bytes)
            connection.finish()
            return connection.read()
        }
    }
}
