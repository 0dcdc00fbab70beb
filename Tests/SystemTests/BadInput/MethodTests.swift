import Foundation
import Models
import Testing

extension SystemTests.Requests {
    @Suite("HTTP as others speak it: methods", .serialized)
    struct MethodTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        /// What GET answers, of every kind.
        static let addresses = [
            "/", "npp16.css", "favicon.svg", "live.js", "/fr/actions", "/nothing", "/healthz", "/readyz", "/metrics",
            "/api/v1/openapi.json",
            "/api/v1/annex1", "/api/v1/needs?limit=1", "/api/v1/needs?limit=0", "/api/v1/parties/nowhere",
            "/api/v1/attachments/nothing/content", "/feeds/\(secret)/deadlines.ics",
            "/acknowledge/\(secret)", "/unsubscribe/\(secret)",
        ]

        private static let secret = String(repeating: "a", count: 43)

        /// They are others each time.
        private static let changing = ["date", "x-request-id"]

        @Test("HEAD is answered as GET is, with the same head and without a body", arguments: addresses)
        func head(path: String) async throws {
            for headers in [[:], ["Accept": "text/html"], ["Accept-Encoding": "gzip"]] {
                let api = try await backbone.api(as: .secretariat)
                let path = try await api.place(path)
                let whole = try await api.exchange("GET", path, headers: headers)
                let head = try await api.exchange("HEAD", path, headers: headers)
                #expect(head.status == whole.status, "\(path)")
                #expect(head.body.isEmpty)
                #expect(
                    head.headers.filter { !Self.changing.contains($0.key) }
                        == whole.headers.filter { !Self.changing.contains($0.key) }, "\(path)")
                #expect(head.headers["content-length"] == "\(whole.body.count)", "\(path)")
            }
        }

        @Test("HEAD of the live stream is answered, and nothing is streamed")
        func stream() async throws {
            let head = try await backbone.api(as: nil).exchange("HEAD", "/events")
            #expect(head.status == 200)
            #expect(head.headers["content-type"] == "text/event-stream")
        }

        @Test("after HEAD the connection goes on")
        func keepAlive() throws {
            let connection = try connection()
            connection.write("HEAD /nothing HTTP/1.1\r\nHost: a\r\n\r\nHEAD / HTTP/1.1\r\nHost: a\r\n\r\n")
            connection.write("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
            let answers = connection.read(upTo: "ok\n")
            #expect(answers.components(separatedBy: "HTTP/1.1 ").count == 4, "\(answers)")
        }

        @Test(
            "a method that an address does not take is refused, and told those that it takes",
            arguments: [
                ("/", "GET, HEAD, OPTIONS"), ("/healthz", "GET, HEAD, OPTIONS"),
                ("/api/v1/needs", "GET, HEAD, OPTIONS, POST"), ("/api/v1/annex1", "GET, HEAD, OPTIONS"),
                ("/api/v1/actions/nowhere/moves", "OPTIONS, POST"),
                ("/api/v1/documents/A/CONF.1/INF/1", "GET, HEAD, OPTIONS"),
                ("/api/v1/attachments/nothing/content", "GET, HEAD, OPTIONS, PUT"),
                ("/unsubscribe/\(secret)", "GET, HEAD, OPTIONS, POST"),
                ("/feeds/\(secret)/deadlines.ics", "GET, HEAD, OPTIONS"),
            ])
        func methods(path: String, allowed: String) async throws {
            let api = try await backbone.api(as: .secretariat)
            let methods = allowed.components(separatedBy: ", ")
            for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"]
            where !methods.contains(method) {
                let answer = try await api.exchange(method, path)
                #expect(answer.status == 405, "\(method) \(path)")
                #expect(answer.headers["allow"] == allowed, "\(method) \(path)")
                #expect(answer.problem?.code == .methodNotAllowed, "\(answer.text)")
            }
            let options = try await api.exchange("OPTIONS", path, headers: ["Origin": "https://example.org"])
            #expect(options.status == 204)
            #expect(options.headers["allow"] == allowed)
            #expect(options.body.isEmpty)
            #expect(!options.headers.keys.contains { $0.hasPrefix("access-control-") })
        }

        @Test("where nothing is, no method is known", arguments: ["GET", "DELETE", "OPTIONS", "PROPFIND"])
        func nowhere(method: String) async throws {
            #expect(try await backbone.api(as: nil).exchange(method, "/api/v1/nothing").status == 404)
        }

        @Test("OPTIONS of the server as a whole is answered")
        func server() throws {
            let connection = try connection()
            connection.write("OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            let answer = connection.read()
            #expect(answer.hasPrefix("HTTP/1.1 204 "), "\(answer)")
            #expect(answer.contains("llow: GET, HEAD, OPTIONS, POST, PUT\r\n"), "\(answer)")
        }

        @Test("nobody is led to another host")
        func tunnels() throws {
            let connection = try connection()
            connection.write("CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n")
            connection.finish()
            let answer = connection.read()
            #expect(answer.hasPrefix("HTTP/1.1 405 ") && answer.contains("llow: GET, HEAD"), "\(answer)")
        }

        @Test("what is not found or not taken is not repeated at length")
        func longPaths() async throws {
            let path = "/" + String(repeating: "x", count: 30_000)
            for (method, path) in [("GET", path), ("GET", "/api/v1" + path), ("DELETE", "/api/v1/documents" + path)] {
                let answer = try await backbone.api(as: nil).exchange(method, path)
                #expect([404, 405].contains(answer.status))
                #expect(answer.problem?.detail?.contains("xxx…") == true, "\(answer.text)")
                #expect(answer.body.count < 500)
            }
        }

        private func connection() throws -> RawConnection {
            try RawConnection(port: try #require(Int(backbone.address.split(separator: ":").last ?? "")))
        }
    }
}
