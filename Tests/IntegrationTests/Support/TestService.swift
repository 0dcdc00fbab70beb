import Messaging
import Models
import Postgres
import Reactor
import ServiceKit
import TestSupport
import ZeroMQ

/// A service, wired as `ServiceHost` wires one, that lives in the process of the tests.
@Reactor final class TestService {
    let name: ServiceName
    let directory: ServiceDirectory
    let pool: Pool
    let bus: RequestClient
    let metrics = Metrics()
    let requests: RequestServer
    let feed: FeedServer
    let sequencer: Sequencer

    private let feedRequests: RequestServer
    private var sockets: [ServiceDirectory.Channel: Socket] = [:]
    private var clients: [RequestClient] = []

    init(_ name: ServiceName, in database: TestDatabase, directory: ServiceDirectory, inFlight: Int) async throws {
        _ = try TestBus.authenticator.get()
        self.name = name
        self.directory = directory
        let keys = try TestKeys.folder.get().pair(of: name.rawValue)
        let (verifier, policy) = (try await TestBus.verifier.value, try TestBus.policy.get())
        pool = Pool(try database.configuration(of: name), logger: .silent)
        bus = RequestClient(name: name.rawValue, keys: keys, directory: directory, logger: .silent)
        for channel in ServiceDirectory.Channel.allCases {
            let kind: Socket.Kind = channel == .hints ? .publisher : .router
            sockets[channel] = try Socket(kind, options: SocketOptions(serving: channel, with: keys))
        }
        var limits = RequestServer.Limits()
        limits.inFlight = inFlight
        requests = RequestServer(
            service: name, pool: pool, bus: bus, verifier: verifier, policy: policy, metrics: metrics, logger: .silent,
            limits: limits)
        feedRequests = RequestServer(
            service: name, pool: pool, bus: bus, verifier: verifier, policy: policy, metrics: metrics, logger: .silent,
            limits: .feed)
        feed = FeedServer(service: name, pool: pool)
        if let hints = sockets[.hints] { feed.hint(on: hints) }
        sequencer = Sequencer(pool: pool, logger: .silent)
        sequencer.onAdvance = { [feed] in feed.advanced(to: $0) }
        requests.onTold = { [sequencer] in sequencer.nudge() }
        feedRequests.serveRaw(ReadEvents.self) { [feed] request, context in
            try await feed.read(request, isPublic: policy.isPublic(context.caller.principal))
        }
    }

    func listen() throws {
        guard let endpoint = directory.services[name]?.endpoint else { return }
        for (channel, socket) in sockets { try socket.bind(endpoint.address(of: channel)) }
        if let socket = sockets[.requests] { requests.listen(on: socket) }
        if let socket = sockets[.feed] { feedRequests.listen(on: socket) }
    }

    /// A client that holds a principal's key; closed with the service.
    func client(as principal: String = "gateway") throws -> RequestClient {
        client(as: principal, keys: try TestKeys.folder.get().pair(of: principal))
    }

    func client(as principal: String, keys: CurveKeyPair) -> RequestClient {
        let client = RequestClient(name: principal, keys: keys, directory: directory, logger: .silent)
        clients.append(client)
        return client
    }

    func close() {
        for client in clients { client.close() }
        bus.close()
        for socket in sockets.values { socket.close() }
    }
}

/// Runs a service as long as `body` runs.
@Reactor func withService<Result: Sendable>(
    _ name: ServiceName = .submissions, in database: TestDatabase, at directory: ServiceDirectory? = nil,
    inFlight: Int = 256, isSequencing: Bool = true, _ body: @Reactor (TestService) async throws -> Result
) async throws -> Result {
    let directory = try directory ?? TestBus.directory()
    let service = try await TestService(name, in: database, directory: directory, inFlight: inFlight)
    service.requests.serve(AddNote.self)
    service.requests.serve(CountNotes.self)
    service.requests.serve(RefuseNote.self)
    service.requests.serve(ListDeadLetters.self)
    service.requests.serve(ShowDeadLetter.self)
    service.requests.serve(RetryDeadLetter.self)
    service.requests.serve(DiscardDeadLetter.self)
    try service.listen()
    return try await Reactor.run({ await service.pool.run() }) {
        defer { service.close() }
        guard isSequencing else { return try await body(service) }
        return try await Reactor.run({ await service.sequencer.run() }) { try await body(service) }
    }
}
