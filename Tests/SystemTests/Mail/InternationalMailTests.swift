import Models
import Testing

extension SystemTests {
    @Suite(
        "Mail to addresses beyond ASCII, of an installation below a path",
        .mail(takesUTF8: true, publicURL: "https://example.org/npp16/"), .serialized)
    struct InternationalMailTests {
        private let tests: MailTests

        init() throws { tests = try MailTests() }

        @Test("a server that takes letters of all scripts is given them, and the domain as servers know it")
        func taken() async throws {
            for (name, address, wire) in [
                ("tanaka", "田中@例え.jp", "田中@xn--r8jz45g.jp"),
                ("ministry", "info@وزارة.السعودية", "info@xn--mgbexc3i.xn--mgberp4a5d4ar"),
                ("chile", "señor@example.org", "señor@example.org"),
                ("plain", "plain@example.org", "plain@example.org"),
            ] {
                let sent = try await tests.notify(name, at: address, until: .sent)
                #expect(try tests.server.mails(to: wire).map(\.message) == [sent.messageID.rawValue], "\(wire)")
            }
        }

        @Test("an address that bounces for sure is refused with the field")
        func refused() async throws {
            let secretariat = try await tests.backbone.api(as: .secretariat)
            for address in [
                "a..b@example.net", String(repeating: "a", count: 65) + "@example.net", "na\u{200B}me@example.net",
            ] {
                let answer = try await secretariat.exchange(
                    "POST", "/api/v1/focal-points",
                    body: Array(
                        """
                        {"party":"tanaka","name":"A","email":"\(address)","language":"en","zone":"UTC",
                        "validFrom":"2026-01-01","letter":"L"}
                        """.utf8))
                #expect(answer.status == 422 && answer.problem?.errors?.map(\.field) == ["email"], "\(answer.text)")
            }
        }

        @Test("pages find their parts below the path")
        func path() async throws {
            let api = try await tests.backbone.api(as: nil)
            for path in ["/", "/acknowledge/\(String(repeating: "a", count: 43))", "/calls/none", "/fr/sign-in"] {
                let page = try await api.exchange("GET", path, headers: ["Accept": "text/html"])
                let places = page.text.matches(of: /(?:href|action|src)="(\/[^"]*)"/).map { String($0.1) }
                #expect(places.contains { $0.hasPrefix("/npp16/assets/npp16.") }, "\(path)")
                #expect(places.filter { !$0.hasPrefix("/npp16/") } == [], "\(path)")
            }
            for path in ["/api/v1/calls", "/calls?lang=fr", "/me"] {
                let led = try await api.exchange("GET", path, headers: ["Accept": "text/html"])
                #expect(led.status == 303 && led.headers["location"]?.hasPrefix("/npp16/") == true, "\(path)")
            }
            let script = try await api.exchange("GET", try await api.place("live.js"))
            #expect(script.status == 200 && !script.text.contains("\"/"))
        }
    }

    @Suite("Mail over a line that has to be encrypted", .mail(query: "?tls=required"), .serialized)
    struct EncryptedMailTests {
        @Test("a server that offers no encryption is sent nothing")
        func required() async throws {
            let tests = try MailTests()
            let waiting = try await tests.notify("open", until: .queued) { $0.attempts > 0 }
            #expect(waiting.error != nil)
            #expect(try tests.server.mails().isEmpty)
        }
    }
}
