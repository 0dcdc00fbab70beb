internal import Authority
public import Logging
public import Messaging
public import Models
public import Postgres
internal import ProcessRegister
public import Reactor

/// A service of the backbone: its tables, and what it serves, follows and does beside.
public protocol BackboneService: SendableMetatype {
    static var name: ServiceName { get }
    /// The service's own, applied after those that every service has.
    static var migrations: [Migration] { get }
    /// Where the service keeps something about persons, beside what every service has.
    static var personalTables: [PersonalTable] { get }
    /// Says what the service serves and follows; it is the service's table of contents.
    @Reactor static func wire(_ host: ServiceHost) throws
    /// Looks at what this service needs beside what every service does.
    @Reactor static func examine(_ host: ServiceHost) async -> [Finding]
}

extension BackboneService {
    public static var personalTables: [PersonalTable] { [] }
    public static func examine(_ host: ServiceHost) async -> [Finding] { [] }
}

/// A running service: its sockets, its pool, and what it does in the background.
@Reactor public final class ServiceHost {
    public let configuration: ServiceConfiguration
    /// Says whose a token is; what is still good of it, the register says with each request.
    public let tokens: TokenVerifier
    public let pool: Pool
    public let bus: RequestClient
    public let metrics: Metrics
    /// What keeps it from its work.
    public let health: HealthWatch
    /// What the service takes for the time.
    public let clock: ServiceClock
    public let logger: Logger

    let started = Instant.now
    let migrations: [Migration]
    let personalTables: [PersonalTable]
    let requests: RequestServer
    let feed: FeedServer
    let sequencer: Sequencer
    private(set) var followers: [Follower] = []
    let feedRequests: RequestServer
    let policy: Principals
    private(set) var sweeper: Sweeper?
    private(set) var gauges: [@Reactor () async throws -> [(Metric, Double)]] = []
    private(set) var background: [(name: String, run: @Sendable () async throws -> Void)] = []

    /// - Parameters:
    ///   - service: what runs here; its wiring comes afterwards.
    ///   - bus: what other services are asked by; nil for the sockets of the directory.
    package init(
        _ service: any BackboneService.Type, _ configuration: ServiceConfiguration, tokens: TokenVerifier,
        logger: Logger, bus: RequestClient? = nil
    ) throws {
        self.configuration = configuration
        self.tokens = tokens
        migrations = service.migrations
        personalTables = service.personalTables + PersonalTable.ofEveryService
        self.logger = logger
        let name = configuration.service
        let policy = configuration.principals
        self.policy = policy

        metrics = Metrics()
        clock = ServiceClock(isMovable: configuration.isClockMovable)
        pool = Pool(try configuration.poolConfiguration(), logger: logger)
        health = HealthWatch(pool, logger)
        let keys = try configuration.keys.pair(of: name.rawValue)
        self.bus =
            bus
            ?? RequestClient(name: name.rawValue, keys: keys, directory: configuration.directory, logger: logger)

        let verifier = StandingVerifier(tokens: tokens, pool: pool, clock: clock)
        requests = RequestServer(
            service: name, pool: pool, bus: self.bus, verifier: verifier, policy: policy, metrics: metrics,
            logger: logger, clock: clock)
        feedRequests = RequestServer(
            service: name, pool: pool, bus: self.bus, verifier: verifier, policy: policy, metrics: metrics,
            logger: logger, limits: .feed)
        feed = FeedServer(service: name, pool: pool)
        sequencer = Sequencer(pool: pool, logger: logger)

        pool.onFailure = { [health] in health.note($0) }
        pool.onLease = { [metrics] in metrics.observe(.poolWait, $0) }
        sequencer.onAdvance = { [feed] in feed.advanced(to: $0) }
        requests.onTold = { [sequencer] in sequencer.nudge() }
        feedRequests.serveRaw(ReadEvents.self) { [feed] request, context in
            try await feed.read(request, isPublic: policy.isPublic(context.caller.principal))
        }
        for kind in ReferenceKind.allCases where kind.isOfProcess {
            requests.resolve(kind, by: ProcessKeyFinder(kind))
        }
        requests.resolve(.proposal, by: CitedProposalFinder())
        // The register knows them itself.
        if name != .workingGroup { requests.resolve(.actor, by: ActorFinder()) }
        serveOperations()
    }

    /// Answers a query of this service.
    public func serve<Q: Query>(_ query: Q.Type) { requests.serve(query) }

    /// Carries out a command of this service.
    public func serve<C: Command>(_ command: C.Type) { requests.serve(command) }

    /// Carries out a command by a function, for one that needs more than its fields and its transaction.
    public func serve<R: Request>(
        _ command: R.Type, _ perform: @escaping @Reactor (R, UnitOfWork) async throws -> R.Answer
    ) {
        requests.serve(command, perform)
    }

    /// Answers a query by a function, for one that needs more than its fields and what it reads.
    public func answer<R: Request>(
        _ query: R.Type, _ answer: @escaping @Reactor (R, QueryContext) async throws -> R.Answer
    ) {
        requests.serve(query, answer)
    }

    /// Answers a query by a function whose answer is JSON already, for answers that are kept.
    public func serveRaw<R: Request>(
        _ query: R.Type, _ answer: @escaping @Reactor (R, QueryContext) async throws -> [UInt8]
    ) {
        requests.serveRaw(query, answer)
    }

    /// Says how objects of a kind are found by what people call them, in requests and for answers.
    public func resolve(_ kind: ReferenceKind, by finder: some ReferenceFinder) { requests.resolve(kind, by: finder) }

    /// Applies what another service tells: of the working group in any case who may speak for whom, who serves and how the
    /// process is defined, and who was erased; of identity, which sessions are over.
    public func follow(_ source: ServiceName, _ handlers: (inout EventHandlers) -> Void) {
        let follower = Follower(
            of: source, in: configuration.service,
            handlers: EventHandlers { events in
                if source == .identity {
                    events.apply(KeepEndedSession())
                    events.apply(KeepRevokedToken())
                }
                if source == .workingGroup {
                    events.apply(KeepSpeakers())
                    events.apply(KeepOfficeHolder())
                    events.apply(KeepOfficeEnd())
                    events.apply(KeepOfficeExtension())
                    events.apply(KeepTokenRevocation())
                    events.apply(KeepProcess())
                    events.apply(KeepRevisedProcess())
                    events.apply(ErasePersonalTables<ContactErased>(tables: personalTables))
                    events.apply(ErasePersonalTables<PersonErased>(tables: personalTables))
                }
                handlers(&events)
            }, pool: pool, bus: bus, metrics: metrics, logger: logger, clock: clock)
        follower.onTold = { [sequencer] in sequencer.nudge() }
        followers.append(follower)
    }

    /// Applies events as if another service had told them, looks at what that has made, and undoes it.
    public func rehearse<Seen>(
        _ events: [Envelope], of source: ServiceName, _ look: @Reactor (Transaction) async throws -> Seen
    ) async throws -> Seen {
        guard let follower = followers.first(where: { $0.source == source }) else {
            return try await pool.rehearsal(look)
        }
        return try await follower.rehearse(events, look)
    }

    /// Measures something whenever the service is asked for its metrics.
    public func measure(_ gauges: @escaping @Reactor () async throws -> [(Metric, Double)]) {
        self.gauges.append(gauges)
    }

    /// Says that something was told outside of a request, so that it leaves at once.
    public func nudgeSequencer() { sequencer.nudge() }

    /// Does something beside answering, until its task is cancelled.
    public func run(_ name: String, _ work: @escaping @Sendable () async throws -> Void) {
        background.append((name, work))
    }

    /// Does what time asks for, once over all replicas.
    ///
    /// - Parameter passes: the sweeps of one turn, at an instant.
    public func sweep(_ passes: @escaping @Sendable (Instant) -> [any SweepPass]) {
        let sweeper = Sweeper(self, passes)
        self.sweeper = sweeper
        run("sweeps") { try await sweeper.run() }
        measure { [(.sweepAge, sweeper.age / .seconds(1))] }
    }
}
