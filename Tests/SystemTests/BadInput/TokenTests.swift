import Foundation
import Messaging
import Models
import ServiceKit
import Testing

extension SystemTests.Requests {
    @Suite("Tokens", .serialized)
    struct TokenTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        /// A way to come without a good token, and what is said to it.
        enum Bad: String, CaseIterable, Sendable {
            case none, empty, garbage, foreign, expired, unsigned, cut, altered, huge, basic

            var status: Int { self == .huge ? 400 : 401 }
        }

        @Test("who comes with no token or a bad one is not let in, over HTTP and on the bus", arguments: Bad.allCases)
        func bad(_ bad: Bad) async throws {
            let before = try await Unharmed.before(backbone)
            let token = try await make(bad)
            var headers: [String: String] = [:]
            if let token { headers["Authorization"] = bad == .basic ? "Basic \(token)" : "Bearer \(token)" }
            let answer = try await backbone.api(token: nil).exchange(
                "POST", "/api/v1/needs", body: Array(Self.need.utf8), headers: headers)
            #expect([401, bad.status].contains(answer.status), "\(answer.text)")
            if answer.status == 401 { #expect(answer.headers["www-authenticate"] == "Bearer") }

            let bus = try await backbone.bus()
            let direct = try await bus.send(RegisterNeed.definition.name, Self.need, to: .workingGroup, as: token)
            #expect(direct.problem?.code == .unauthenticated)
            await bus.close()
            try await before.check()
        }

        private static let need = #"{"list":"L","item":"I","summary":"S","regions":[]}"#

        private func make(_ bad: Bad) async throws -> String? {
            let good = try await backbone.token(for: .secretariat)
            let parts = good.split(separator: ".").map(String.init)
            switch bad {
            case .none: return nil
            case .empty: return ""
            case .garbage, .basic: return "c2VjcmV0YXJpYXQ6c2VjcmV0"
            case .foreign:
                let keys = KeyFolder(path: backbone.folder + "/foreign-keys")
                _ = try keys.generate()
                let issuer = try TokenIssuer(signingKey: keys.read("token-signing.secret"))
                return try await issuer.token(for: .secretariat, lifetime: .seconds(60))
            case .expired: return try await backbone.token(for: .secretariat, .seconds(-1))
            case .unsigned: return Self.base64(#"{"alg":"none","typ":"JWT"}"#) + "." + parts[1] + "."
            case .cut: return parts[0] + "." + parts[1]
            case .altered:
                let claims = try #require(Data(base64Encoded: Self.padded(parts[1])))
                let text = String(decoding: claims, as: UTF8.self).replacing("\"secretariat\"", with: "\"secretaria\"")
                return parts[0] + "." + Self.base64(text) + "." + parts[2]
            case .huge: return String(repeating: "x", count: 9000)
            }
        }

        @Test(
            "who has no token is told so before anything else that is wrong",
            arguments: [
                ("POST", "/api/v1/needs", ["Idempotency-Key": "none"]),
                ("POST", "/api/v1/needs", ["Content-Type": "text/plain"]), ("POST", "/api/v1/actions/%FF/moves", [:]),
                ("PUT", "/api/v1/attachments/NO ID/content", ["Idempotency-Key": "none"]),
                ("PUT", "/api/v1/attachments/nothing/content", ["Content-Encoding": "gzip"]),
            ])
        func order(method: String, path: String, headers: [String: String]) async throws {
            let answer = try await backbone.api(token: nil).exchange(
                method, path.replacing(" ", with: "%20"), body: Array("{".utf8), headers: headers)
            #expect(answer.status == 401, "\(answer.text)")
        }

        @Test("a token is good until it expires, and not for a moment longer")
        func expiry() async throws {
            let api = try await backbone.api(as: .ops, lifetime: .seconds(3))
            #expect(try await api.attempt(ShowStatus(service: .proposals)).status == 200)
            try await eventually("the end of the token", within: .seconds(10)) {
                try await api.attempt(ShowStatus(service: .proposals)).status == 401
            }
        }

        @Test("who may not send a request is refused by its owner")
        func roles() async throws {
            let before = try await Unharmed.before(backbone)
            let party = try #require(PartyID(rawValue: "chile"))
            let zone = try #require(TimeZoneName(rawValue: "Africa/Nairobi"))
            let need = RegisterNeed(list: "L", item: "I", summary: "S", regions: [])
            let call = OpenCall(
                title: "T", questions: ["Q"], opens: .now, closes: .now.advanced(by: .seconds(9)), zone: zone)
            for actor in [.coChair, .ops, .observer, .focalPoint(party)] as [Models.Actor] {
                let api = try await backbone.api(as: actor)
                #expect(try await api.attempt(need).status == 403, "\(actor.subject)")
                #expect(try await api.attempt(call).status == 403, "\(actor.subject)")
            }
            for actor in [.coChair, .observer, .focalPoint(party)] as [Models.Actor] {
                let api = try await backbone.api(as: actor)
                #expect(try await api.attempt(ShowStatus(service: .gateway)).status == 403, "\(actor.subject)")
            }
            try await before.check()
        }

        @Test("nobody speaks for a party that is not one's own")
        func parties() async throws {
            let (chile, kenya) = (try #require(PartyID(rawValue: "chile")), try #require(PartyID(rawValue: "kenya")))
            let api = try await backbone.api(as: .focalPoint(chile))
            let number = try #require(ProposalNumber(rawValue: 16))
            let position = try await api.attempt(TakePosition(proposal: number, party: kenya, stance: .opposes))
            #expect(position.status == 403)
            let submission = try await api.attempt(
                ReceiveSubmission(submitters: [kenya], submitterClass: "member-state", title: "T", body: "B"))
            #expect(submission.status == 403)
        }

        private static func base64(_ text: String) -> String {
            Data(text.utf8).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
                .replacing("=", with: "")
        }

        private static func padded(_ text: String) -> String {
            let standard = text.replacing("-", with: "+").replacing("_", with: "/")
            return standard + String(repeating: "=", count: (4 - standard.count % 4) % 4)
        }
    }
}
