import Authority
import Messaging
import Models
import Postgres
import Reactor
import Testing

@Suite("What actors are called, in services that keep no register") @Reactor struct ActorFinderTests {
    private typealias Actor = Models.Actor

    private let now = Instant(microseconds: 1_795_423_165_123_456)

    @Test("The register is asked once for an answer, for whom it does not know by heart, and in the name of the reader")
    func asks() async throws {
        let register = Register(["contact-1": "Maria Example", "contact-2": "Juan Example"])
        let (finder, reading) = (ActorFinder(), Reading(register, .secretariat, now))
        let texts = ["secretariat", "contact-2", "nobody", "contact-1", "system"]
        let found = try await finder.find(texts, in: reading)
        #expect(found.map(\.text) == texts)
        #expect(found.map { $0.objects.first?.personalLabel } == [nil, "Juan Example", nil, "Maria Example", nil])
        #expect(found.map { $0.objects.first?.label } == ["Secretariat", "Somebody", nil, "Somebody", "The system"])
        #expect(register.asked == [["contact-2", "nobody", "contact-1"]])
        #expect(register.tokens == ["token of secretariat"])
        // Known for a while, to readers of this standing.
        _ = try await finder.find(["contact-1", "co-chair"], in: reading)
        #expect(register.asked.count == 1)
        _ = try await finder.find(["contact-1"], in: Reading(register, .ops, now))
        #expect(register.tokens == ["token of secretariat", "token of ops"])
        _ = try await finder.find(["contact-1"], in: Reading(register, .secretariat, now.advanced(by: .seconds(31))))
        #expect(register.asked.count == 3)
    }

    @Test("While the register is away, accounts and who was asked for lately have names, and nothing fails")
    func away() async throws {
        let register = Register(["contact-1": "Maria Example", "contact-2": "Juan Example"])
        let (finder, reading) = (ActorFinder(), Reading(register, .secretariat, now))
        _ = try await finder.find(["contact-1"], in: reading)
        register.isAway = true
        let found = try await finder.find(["contact-1", "contact-2", "ops"], in: reading)
        #expect(found.map { $0.objects.first?.personalLabel } == ["Maria Example", nil, nil])
        #expect(found.map(\.objects.count) == [1, 0, 1])
        // It is left alone for a moment, so that nothing waits for it again and again.
        register.isAway = false
        #expect(try await finder.find(["contact-2"], in: reading)[0].objects.isEmpty)
        let later = Reading(register, .secretariat, now.advanced(by: .seconds(6)))
        #expect(try await finder.find(["contact-2"], in: later)[0].objects.first?.personalLabel == "Juan Example")
    }
}

/// A register that notes what it is asked.
@Reactor private final class Register: Carrier {
    private let names: [String: String]
    private(set) var asked: [[String]] = []
    private(set) var tokens: [String?] = []
    var isAway = false

    init(_ names: [String: String]) { self.names = names }

    func carry(
        _ question: Envelope, to service: ServiceName, on channel: ServiceDirectory.Channel, within deadline: Duration,
        patience: Duration
    ) async throws -> Envelope {
        guard !isAway, service == .workingGroup else { throw Unavailable("Nobody is there.", retryAfter: .seconds(1)) }
        let request = try question.decode(ResolveReferences.self)
        asked.append(request.texts)
        tokens.append(question.actor)
        let references = request.texts.map { text in
            ResolvedReference(
                text: text,
                objects: names[text].map { [NamedObject(id: text, label: "Somebody", personalLabel: $0)] } ?? [])
        }
        return Envelope(
            source: "/working-group", type: MessageType.answer, causation: question.id,
            data: try JSON.encode(ResolvedReferences(references: references)))
    }

    func isReachable(_ service: ServiceName) -> Bool { !isAway }

    func isDown(_ service: ServiceName) -> Bool { isAway }

    func close() {}
}

/// Somebody's reading of an answer, without tables.
private struct Reading: HandlerContext {
    let caller: Caller
    let bus: RequestClient

    var actor: Models.Actor { caller.actor }
    var now: Instant { caller.now }

    @Reactor init(_ register: Register, _ role: Role, _ now: Instant) {
        caller = Caller(
            actor: Models.Actor(subject: ActorID(account: role), roles: [role]), principal: "gateway", now: now,
            traceparent: nil, token: "token of \(role.rawValue)")
        bus = RequestClient(name: "proposals", carrier: register)
    }

    func query<S: Statement>(_ statement: S) async throws -> [S.Output] { [] }
}
