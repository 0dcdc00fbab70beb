internal import Logging
internal import Messaging
internal import Models
internal import Reactor
internal import ServiceKit

/// Sends requests as the gateway does, so many at a time.
@Reactor struct Driver {
    private let bus: RequestClient
    private let keys: KeyFolder

    init(_ keys: KeyFolder, _ endpoint: Endpoint) throws {
        self.keys = keys
        let service = ServiceDirectory.Service(
            endpoint: endpoint, key: try keys.publicKey(of: ServiceName.workingGroup.rawValue))
        bus = RequestClient(
            name: "gateway", keys: try keys.pair(of: ServiceName.gateway.rawValue),
            directory: ServiceDirectory([.workingGroup: service]),
            logger: Logger(label: "load") { _ in SwiftLogNoOpLogHandler() })
    }

    func echo(window: Int, seconds: Int, size: Int) async throws -> Measurement {
        let request = Echo(text: String(repeating: "x", count: size))
        return try await measure(window: window, seconds: seconds) { _ in
            _ = try await bus.send(request, to: .workingGroup)
        }
    }

    /// Each enters a need: authorized by a signed token, idempotent, state and event in one transaction.
    func commands(window: Int, seconds: Int) async throws -> Measurement {
        let token = try await token()
        return try await measure(window: window, seconds: seconds) { _ in
            let need = RegisterNeed(
                list: "bench", item: "a", summary: "A need that is entered to see how fast it goes.", regions: [],
                relatedProposals: [])
            _ = try await bus.send(need, to: .workingGroup, as: token)
        }
    }

    func parties(count: Int, pause: Duration) async throws -> Measurement {
        let token = try await token()
        let start = ContinuousClock.now
        var durations: [Duration] = []
        for _ in 0..<count {
            let id = PartyID.generate()
            let party = RegisterParty(id: id, name: Line(cutting: "Party \(id)"), kind: .observer)
            let sent = ContinuousClock.now
            _ = try await bus.send(party, to: .workingGroup, as: token)
            durations.append(ContinuousClock.now - sent)
            try await Reactor.sleep(for: pause)
        }
        return Measurement(durations, in: ContinuousClock.now - start)
    }

    private func token() async throws -> String {
        let issuer = try TokenIssuer(signingKey: keys.read("token-signing.secret"))
        let secretariat = Actor(subject: "secretariat", roles: [.secretariat])
        return try await issuer.token(for: secretariat, lifetime: .seconds(3600))
    }

    /// After a second in which everything gets warm, `window` requests are always under way.
    private func measure(
        window: Int, seconds: Int, _ send: @escaping @Reactor (Int) async throws -> Void
    ) async throws -> Measurement {
        let begin = ContinuousClock.now + .seconds(1)
        let end = begin + .seconds(seconds)
        let durations = try await withThrowingTaskGroup(of: [Duration].self) { group in
            for worker in 0..<window {
                group.addTask { try await Self.work(worker, from: begin, until: end, send) }
            }
            var all: [Duration] = []
            while let some = try await group.next() { all += some }
            return all
        }
        return Measurement(durations, in: .seconds(seconds))
    }

    private static func work(
        _ worker: Int, from begin: ContinuousClock.Instant, until end: ContinuousClock.Instant,
        _ send: @Reactor (Int) async throws -> Void
    ) async throws -> [Duration] {
        var durations: [Duration] = []
        var sent = ContinuousClock.now
        while sent < end {
            try await send(worker)
            let answered = ContinuousClock.now
            if sent >= begin { durations.append(answered - sent) }
            sent = answered
        }
        return durations
    }
}
