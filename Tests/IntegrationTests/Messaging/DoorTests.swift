import Messaging
import Models
import Postgres
import Reactor
import ServiceKit
import TestSupport
import Testing
import ZeroMQ

@Suite("The door of a service", .serialized) @Reactor struct DoorTests {
    static let database = Task { try await TestDatabase.make("door") }

    @Test("A request that nothing answers is refused by name")
    func unknownRequestsAreRefused() async throws {
        try await inService { _, gateway async throws in
            let problem = await #expect(throws: RemoteProblem.self) {
                try await gateway.call(RequestName(rawValue: "submissions.nothing"), Array("{}".utf8), to: .submissions)
            }
            #expect(problem?.problem.code == .unknownRequest)
        }
    }

    @Test("Data that lacks a field or has a wrong one is refused with the field's name")
    func badFieldsAreRefused() async throws {
        try await inService { _, gateway async throws in
            let token = try await TestBus.token()
            for (data, field) in [
                ("[]", "data"), ("{\"sheet\":\"a\"}", "body"), ("{\"sheet\":\"a\",\"body\":7}", "body"),
                ("{\"sheet\":\"a\",\"body\":null}", "body"), ("7", "data"),
            ] {
                let problem = await #expect(throws: RemoteProblem.self, "\(data)") {
                    try await gateway.call(AddNote.definition.name, Array(data.utf8), to: .submissions, as: token)
                }
                #expect(problem?.problem.code == .invalid, "\(data)")
                #expect(problem?.problem.errors?.first?.field == field, "\(data)")
            }
        }
    }

    @Test(
        "Data that is no JSON value never leaves the client, so that it cannot forge attributes",
        arguments: ["", "{", "{} {}", "nonsense", "{\"a\":}", "{},\"subject\":\"forged\"", "{}}", "01", "\"\\u+123\""])
    func dataCannotBreakOut(_ data: String) async throws {
        try await inService { _, gateway async throws in
            let refused = await #expect(throws: Rejection.self) {
                try await gateway.call(CountNotes.definition.name, Array(data.utf8), to: .submissions)
            }
            #expect(refused?.code == .malformed)
        }
    }

    @Test("A request whose data is no JSON, or that says something twice, is answered as malformed")
    func malformedRequestsAreAnswered() async throws {
        try await inService { service, _ async throws in
            let peer = try RawPeer(to: service)
            defer { peer.close() }
            for (rest, attribute) in [
                ("\"data\":{\"a\":}", "data"), ("\"data\":tru", "data"), ("\"data\":{},\"data\":{}", "data"),
                ("\"type\":\"other\"", "type"), ("\"expires\":\"tomorrow\"", "expires"),
                ("\"position\":-1", "position"),
            ] {
                let id = MessageID()
                try await peer.send(
                    Array("{\"specversion\":\"1.0\",\"id\":\"\(id)\",\"source\":\"/t\",\"type\":\"t\",\(rest)}".utf8))
                try await eventually("an answer to \(rest)") { peer.received.contains { $0.causation == id } }
                let answer = try #require(peer.received.first { $0.causation == id })
                let problem = try JSON.decode(Problem.self, from: answer.data)
                #expect(problem.code == .malformed)
                #expect(problem.errors?.first?.field == attribute)
            }
        }
    }

    @Test("A process may send what the contract lists for it, and nothing else")
    func principalsAreHeldToTheContract() async throws {
        try await inService { service, _ async throws in
            let proposals = try service.client(as: "proposals")
            let problem = await #expect(throws: RemoteProblem.self) {
                try await proposals.send(CountNotes(sheet: "a"), to: .submissions)
            }
            #expect(problem?.problem.code == .forbidden)
            let subscriber = try service.client(as: "subscriber")
            let events = try await subscriber.call(
                ReadEvents.definition.name, try JSON.encode(ReadEvents(service: .submissions, after: .zero)),
                to: .submissions, channel: .feed)
            #expect(try EventBatch(answer: events).events.isEmpty)
        }
    }

    @Test("A token that is missing, garbled, unsigned, signed by another, altered or expired lets nobody in")
    func forgedTokensAreRefused() async throws {
        try await inService { service, gateway async throws in
            let good = try await TestBus.token()
            let other = try TokenIssuer(signingKey: TestKeys.make().read("token-signing.secret"))
            let forged = try await other.token(
                for: Actor(subject: "secretariat", roles: [.secretariat]), lifetime: .seconds(60))
            let parts = good.split(separator: ".").map(String.init)
            let tokens = [
                nil, "", "garbage", "a.b.c", String(good.dropLast(4)) + "AAAA", forged,
                "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0." + parts[1] + ".",
                "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0." + parts[1] + "." + parts[2],
                try await TestBus.token(lifetime: .seconds(-1)),
            ]
            for token in tokens {
                let problem = await #expect(throws: RemoteProblem.self, "\(token ?? "none")") {
                    try await gateway.send(AddNote(sheet: "forged", body: "a"), to: .submissions, as: token)
                }
                #expect(problem?.problem.code == .unauthenticated, "\(token ?? "none")")
            }
            #expect(try await gateway.send(CountNotes(sheet: "forged"), to: .submissions).count == 0)
            #expect(try await service.pool.one("SELECT count(*) FROM command_receipt WHERE reply LIKE '%forged%'") == 0)
        }
    }

    @Test(
        "A token that names an address, comes from the future or is good for more than a day lets nobody in",
        arguments: [
            (subject: "secretariat", issued: 0.0, expires: 86_400.0, isGood: true),
            ("0199-person.x", -80_000, 3600, true), ("secretariat", 30, 60, true),
            ("secretariat@example.org", 0, 60, false), ("Secretariat", 0, 60, false), (".secretariat", 0, 60, false),
            ("", 0, 60, false), ("a b", 0, 60, false), (String(repeating: "a", count: 97), 0, 60, false),
            ("secretariat", 0, 86_500, false), ("secretariat", -80_000, 10_000, false),
            ("secretariat", 600, 1200, false), ("secretariat", 0, 1e300, false), ("secretariat", -1e300, 60, false),
        ])
    func claimsAreBounded(subject: String, issued: Double, expires: Double, isGood: Bool) async throws {
        try await inService { _, gateway async throws in
            let now = Double(Instant.now.microseconds) / 1_000_000
            let token = try TestKeys.token(
                claims: """
                    {"sub":"\(subject)","aud":"npp16","roles":["secretariat"],"iat":\(now + issued),"exp":\(now + expires)}
                    """)
            let send = { try await gateway.send(AddNote(sheet: "claims", body: "a"), to: .submissions, as: token) }
            if isGood { return _ = try await send() }
            let problem = await #expect(throws: RemoteProblem.self) { try await send() }
            #expect(problem?.problem.code == .unauthenticated)
        }
    }

    @Test(
        "A token that is not good yet, or whose head says what is not known, lets nobody in",
        arguments: [
            (#""nbf":-60,"#, #""typ":"JWT""#, true), (#""nbf":0,"#, #""typ":"jwt""#, true), ("", #""kid":"a""#, true),
            (#""nbf":600,"#, #""typ":"JWT""#, false), (#""nbf":1e300,"#, #""typ":"JWT""#, false),
            (#""nbf":"soon","#, #""typ":"JWT""#, false), ("", #""typ":"at+jwt""#, false), ("", #""typ":7"#, false),
            ("", #""typ":"JWT","crit":["exp"]"#, false), ("", #""typ":"JWT","crit":[]"#, false),
            ("", #""typ":"JWT","crit":"b64","b64":false"#, false),
        ])
    func headsAreRead(claim: String, head: String, isGood: Bool) async throws {
        try await inService { _, gateway async throws in
            let now = Int(Instant.now.microseconds / 1_000_000)
            let instant = claim.replacing(/-?[0-9]+(?=,)/) { "\(now + (Int($0.output) ?? 0))" }
            let token = try TestKeys.token(
                claims: """
                    {"sub":"secretariat","aud":"npp16","roles":["secretariat"],\(instant)"iat":\(now),"exp":\(now + 60)}
                    """,
                head: "{\"alg\":\"EdDSA\",\(head)}")
            let send = { try await gateway.send(AddNote(sheet: "heads", body: "a"), to: .submissions, as: token) }
            if isGood { return _ = try await send() }
            let problem = await #expect(throws: RemoteProblem.self) { try await send() }
            #expect(problem?.problem.code == .unauthenticated)
        }
    }

    @Test("A token has one spelling: with padding, or other bits where none count, it is none")
    func tokensHaveOneSpelling() async throws {
        try await inService { _, gateway async throws in
            let good = try await TestBus.token()
            let parts = good.split(separator: ".").map(String.init)
            let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
            // 64 bytes of a signature are 85 digits and 2 bits: the last digit stands for 16 values of which one is written.
            let last = try #require(digits.firstIndex(of: parts[2].last ?? "A"))
            let respelled = (1..<16).map { String(good.dropLast()) + String(digits[last + $0]) }
            for token in respelled + [good + "=", good + "==", good + " ", " " + good, good + ".", "." + good] {
                let problem = await #expect(throws: RemoteProblem.self, "\(token)") {
                    try await gateway.send(AddNote(sheet: "spelled", body: "a"), to: .submissions, as: token)
                }
                #expect(problem?.problem.code == .unauthenticated, "\(token)")
            }
            _ = try await gateway.send(AddNote(sheet: "spelled", body: "a"), to: .submissions, as: good)
        }
    }

    @Test("An actor without the role is refused, and told for whom the request is")
    func rolesAreChecked() async throws {
        try await inService { _, gateway async throws in
            let problem = await #expect(throws: RemoteProblem.self) {
                try await gateway.send(
                    AddNote(sheet: "roles", body: "a"), to: .submissions,
                    as: try await TestBus.token("delegate", [.delegate, .ops]))
            }
            #expect(problem?.problem.code == .forbidden)
            #expect(problem?.problem.detail?.contains("secretariat") == true)
        }
    }

    @Test("A client whose key nobody knows never gets in")
    func strangersStayOutside() async throws {
        try await inService { service, gateway async throws in
            let authenticator = try TestBus.authenticator.get()
            let refusals = authenticator.refusals
            let stranger = service.client(as: "gateway", keys: try CurveKeyPair.generate())
            let call = Task { @Reactor in
                try await stranger.send(CountNotes(sheet: "a"), to: .submissions, within: .seconds(600))
            }
            try await eventually("the handshake is refused") { authenticator.refusals > refusals }
            #expect(stranger.isReachable(.submissions) == false)
            stranger.close()
            await #expect(throws: Unavailable.self) { try await call.value }
            #expect(try await gateway.send(CountNotes(sheet: "a"), to: .submissions).count == 0)
        }
    }

    @Test("A program that only follows events does not get in where requests are answered")
    func subscribersStayWithTheFeed() async throws {
        try await inService { service, gateway async throws in
            let authenticator = try TestBus.authenticator.get()
            let refusals = authenticator.refusals
            let peer = try RawPeer(to: service, as: "subscriber")
            defer { peer.close() }
            try await eventually("the handshake is refused") { authenticator.refusals > refusals }
            #expect(try await gateway.send(CountNotes(sheet: "a"), to: .submissions).count == 0)
        }
    }

    @Test("More peers of one principal than it may have are not answered, until others of them are gone")
    func peersAreBounded() async throws {
        try await inService { service, _ async throws in
            let limit = RequestServer.Limits().peers
            var peers = try (0..<limit).map { _ in try RawPeer(to: service) }
            for peer in peers { _ = try await peer.ping() }
            let late = try RawPeer(to: service)
            let ping = Envelope(source: "/test", type: "npp16.ping")
            try await late.send(ping.frame())
            try await eventually("it is counted") {
                service.metrics.prometheusText(common: ("service", "submissions")).contains("too-many-peers")
            }
            #expect(late.received.isEmpty)
            peers.removeLast().close()
            try await eventually("there is room") {
                try await late.send(Envelope(source: "/test", type: "npp16.ping").frame())
                return !late.received.isEmpty
            }
            for peer in peers + [late] { peer.close() }
        }
    }

    @Test("What is no envelope is answered as malformed, and harms nobody")
    func malformedMessagesAreAnswered() async throws {
        try await inService { service, gateway async throws in
            let peer = try RawPeer(to: service)
            defer { peer.close() }
            let garbage = [
                "", "{", "null", "[]", "{}", "{\"specversion\":\"2.0\"}", "\u{0}\u{1}",
                String(repeating: "[", count: 100_000), "{\"data\":" + String(repeating: "{\"a\":", count: 50_000),
            ]
            for text in garbage { try await peer.send(Array(text.utf8)) }
            try await peer.send([0xFF, 0xFE, 0x80])
            try await eventually("all are answered") { peer.received.count == garbage.count + 1 }
            for answer in peer.received {
                #expect(try JSON.decode(Problem.self, from: answer.data).code == .malformed)
            }
            #expect(try await gateway.send(CountNotes(sheet: "a"), to: .submissions).count == 0)
        }
    }

    @Test("A message of too many frames is dropped, one that is too large ends its connection, others go on")
    func oversizedMessagesAreDropped() async throws {
        try await inService { service, gateway async throws in
            let peer = try RawPeer(to: service)
            defer { peer.close() }
            try await peer.send([1], [2], [3], [4])
            _ = try await peer.ping()
            #expect(peer.received.count == 1)
            // Each is small enough by itself.
            let part = [UInt8](repeating: UInt8(ascii: " "), count: 1 << 20)
            try await peer.send(part, part, part)
            _ = try await peer.ping()
            #expect(peer.received.count == 2)

            try await peer.send([UInt8](repeating: UInt8(ascii: " "), count: (2 << 20) + 1))
            #expect(try await gateway.send(CountNotes(sheet: "a"), to: .submissions).count == 0)
            _ = try await peer.ping()
            #expect(peer.received.count == 3)
        }
    }

    @Test("A request or an answer that no message carries is refused, the largest that one carries arrives")
    func tooLargeIsRefused() async throws {
        try await inService { _, gateway async throws in
            let largest = Envelope.maximumDataSize
            let request = await #expect(throws: Rejection.self) {
                try await gateway.send(
                    CountNotes(sheet: String(repeating: "x", count: largest)), to: .submissions)
            }
            #expect(request?.code == .tooLarge)
            let answer = await #expect(throws: RemoteProblem.self) {
                try await gateway.send(CountNotes(sheet: "a", padding: largest), to: .submissions)
            }
            #expect(answer?.problem.code == .tooLarge)
            let fits = try await gateway.send(CountNotes(sheet: "a", padding: largest - 100), to: .submissions)
            #expect(fits.padding?.count == largest - 100)
        }
    }

    @Test("A request that nobody waits for any more is dropped unseen")
    func expiredRequestsAreDropped() async throws {
        try await inService { service, _ async throws in
            let peer = try RawPeer(to: service)
            defer { peer.close() }
            let request = Envelope(
                source: "/test", type: "npp16.request.submissions.notes.count",
                expires: Instant.now.advanced(by: .seconds(-1)), data: Array("{\"sheet\":\"a\"}".utf8))
            try await peer.send(request.frame())
            _ = try await peer.ping()
            #expect(peer.received.count == 1)
            let metrics = service.metrics.prometheusText(common: ("service", "submissions"))
            #expect(metrics.contains("npp16_bus_messages_dropped_total{service=\"submissions\",reason=\"expired\"} 1"))
        }
    }

    @Test("What is more than a service can do is refused at once, while what is under way is finished")
    func overloadIsRefused() async throws {
        try await inService(inFlight: 2) { service, _ async throws in
            let gate = Gate.named("overload")
            let clients = try (0..<2).map { _ in try service.client() }
            async let admitted = atOnce(2) { number in
                try await clients[number].send(CountNotes(sheet: "a", gate: "overload"), to: .submissions)
            }
            try await gate.reached(by: 2)
            let late = try service.client()
            let problem = await #expect(throws: RemoteProblem.self) {
                try await late.send(CountNotes(sheet: "a"), to: .submissions, within: .seconds(600))
            }
            #expect(problem?.problem.code == .overloaded)
            #expect(problem?.problem.retryAfter != nil)
            gate.open()
            #expect(try await admitted.map(\.count) == [0, 0])
            #expect(try await late.send(CountNotes(sheet: "a"), to: .submissions).count == 0)
            #expect(service.requests.inFlight == 0)
        }
    }

    @Test("A service that is to stop finishes what is under way, refuses the rest, and says so to its peers")
    func drainingFinishesWhatIsUnderWay() async throws {
        try await inService { service, gateway async throws in
            let gate = Gate.named("drain")
            async let admitted = gateway.send(CountNotes(sheet: "a", gate: "drain"), to: .submissions)
            try await gate.reached(by: 1)
            let peer = try RawPeer(to: service)
            defer { peer.close() }
            _ = try await peer.ping()

            let draining = Task { @Reactor in await service.requests.drain() }
            try await eventually("peers are told") {
                String(decoding: try await peer.ping().data, as: UTF8.self).contains("\"draining\":true")
            }
            let request = Envelope(
                source: "/test", type: "npp16.request.submissions.notes.count", data: Array("{\"sheet\":\"a\"}".utf8))
            try await peer.send(request.frame())
            try await eventually("it is refused") { peer.received.contains { $0.causation == request.id } }
            #expect(service.requests.inFlight == 1)
            gate.open()
            await draining.value
            #expect(try await admitted.count == 0)
        }
    }

    private func inService(
        inFlight: Int = 256, _ body: @Reactor (TestService, RequestClient) async throws -> Void
    ) async throws {
        try await withService(in: Self.database.value, inFlight: inFlight) { service async throws in
            try await body(service, try service.client())
        }
    }
}
