public import Logging
public import Models
public import Postgres
public import Reactor
public import ZeroMQ

/// Answers requests on a ROUTER socket: admits, dispatches, replies.
///
/// Every message is answered or counted. What is malformed, forged, expired or too much never reaches a handler, and
/// never ends the process.
@Reactor public final class RequestServer {
    public struct Limits: Sendable {
        /// Requests under way at once.
        public var inFlight = 256
        /// Of them, those of one principal.
        public var share = 192
        /// Peers of one principal.
        public var peers = 64
        /// Messages a second of one principal that stands for programs outside of the backbone, whatever they are: also what
        /// is refused costs something, on the loop on which everything waits.
        public var publicRate = 500
        public init() {}

        /// Of a server that only lets an event log be read: five services and programs outside have room beside each other.
        public static var feed: Limits {
            var limits = Limits()
            limits.share = 32
            limits.peers = 32
            return limits
        }
    }

    private let source: String
    private let pool: Pool
    private let bus: RequestClient
    private let clock: ServiceClock
    private let dispatch: Dispatch
    private let references = References()
    private let metrics: Metrics
    private let logger: Logger
    private var admission: Admission
    private var ledger: PeerLedger
    private var publicRate: RateLimiter<String>
    private let policy: any PrincipalPolicy
    private var sockets: [Socket] = []
    private var onIdle: Signal?
    /// Called after a command that told events was committed.
    public var onTold: @Reactor () -> Void = {}

    public init(
        service: ServiceName, pool: Pool, bus: RequestClient, verifier: any ActorVerifier,
        policy: any PrincipalPolicy, metrics: Metrics, logger: Logger, limits: Limits = Limits(),
        clock: ServiceClock = ServiceClock()
    ) {
        source = "/\(service.rawValue)"
        self.pool = pool
        self.bus = bus
        self.clock = clock
        dispatch = Dispatch(verifier: verifier, policy: policy)
        self.metrics = metrics
        self.logger = logger
        admission = Admission(limit: limits.inFlight, share: limits.share)
        ledger = PeerLedger(limit: limits.peers)
        publicRate = RateLimiter(perSecond: limits.publicRate)
        self.policy = policy
    }

    public var inFlight: Int { admission.inFlight }

    /// Answers what comes in on `socket`, which is bound by the caller.
    public func listen(on socket: Socket) {
        sockets.append(socket)
        socket.onMessage { [weak self, weak socket] message in
            guard let self, let socket else { return }
            receive(message, on: socket)
        }
    }

    /// Serves a query by its conformance to `Query`.
    public func serve<Q: Query>(_ query: Q.Type) {
        serve(query) { try await $0.answer(in: $1) }
    }

    /// Serves a query by a function, for requests that are about the process itself.
    public func serve<R: Request>(
        _ type: R.Type, _ answer: @escaping @Reactor (R, QueryContext) async throws -> R.Answer
    ) {
        let forms = ReferenceForms(of: type)
        dispatch.register(R.definition) { [pool, bus, references] incoming, caller in
            let context = QueryContext(caller: caller, bus: bus, pool: pool, expires: incoming.envelope.expires)
            let query = try await references.decode(type, from: incoming.envelope, forms, context)
            var reply = try Reply(try await answer(query, context))
            reply.data = try await references.labelled(reply.data, forms, context).told
            return reply
        }
    }

    /// Serves a query whose answer is JSON already.
    public func serveRaw<R: Request>(
        _ type: R.Type, _ answer: @escaping @Reactor (R, QueryContext) async throws -> [UInt8]
    ) {
        let forms = ReferenceForms(of: type)
        dispatch.register(R.definition) { [pool, bus, references] incoming, caller in
            let context = QueryContext(caller: caller, bus: bus, pool: pool, expires: incoming.envelope.expires)
            let query = try await references.decode(type, from: incoming.envelope, forms, context)
            return Reply(answer: try await answer(query, context))
        }
    }

    /// Serves a command by its conformance to `Command`.
    public func serve<C: Command>(_ command: C.Type) {
        serve(command) { try await $0.perform(in: $1) }
    }

    /// Serves a command by a function, for one that needs more than its fields and its transaction.
    public func serve<R: Request>(
        _ type: R.Type, _ perform: @escaping @Reactor (R, UnitOfWork) async throws -> R.Answer
    ) {
        let runner = CommandRunner(pool: pool, bus: bus, source: source) { [weak self] in self?.onTold() }
        let (forms, references) = (ReferenceForms(of: type), references)
        func handle(_ incoming: Incoming, _ caller: Caller, isDry: Bool) async throws -> Reply {
            // What cannot be read is refused before a transaction is begun for it.
            let sites = references.unresolved(in: incoming.envelope.data, forms)
            let ready = sites.isEmpty ? try forms.read(type, from: incoming.envelope, by: caller.actor) : nil
            let carryOut: @Reactor (UnitOfWork) async throws -> R.Answer = { unit in
                if let ready { return try await perform(ready, unit) }
                let command = try await references.decode(type, from: incoming.envelope, sites, forms, unit)
                return try await perform(command, unit)
            }
            let labelling: CommandRunner.Labelling = { answer, unit in
                try await references.labelled(answer, forms, unit)
            }
            return isDry
                ? try await runner.rehearse(incoming, caller, carryOut, labelling: labelling)
                : try await runner.run(incoming, caller, carryOut, labelling: labelling)
        }
        dispatch.register(
            R.definition, rehearse: { try await handle($0, $1, isDry: true) },
            { try await handle($0, $1, isDry: false) })
    }

    /// Says how objects of a kind are found by what people call them.
    public func resolve(_ kind: ReferenceKind, by finder: some ReferenceFinder) { references.resolve(kind, by: finder) }

    /// Tells other services which objects texts name.
    public func serveReferences() {
        serve(ResolveReferences.self) { [references] request, context in
            try await references.answer(request, in: context)
        }
    }

    /// Lists what the service has told.
    public func serveTrail(of service: ServiceName) {
        serve(ListTrail.self) { [references] request, context in
            var object: Subject?
            if let named = request.object { object = try await references.subject(named, in: context) }
            return try await AuditTrail.list(request, about: object, of: service, context)
        }
    }

    /// Refuses what comes in from now on and returns when everything under way is answered.
    public func drain() async {
        admission.drain()
        guard admission.inFlight > 0 else { return }
        let idle = Signal()
        onIdle = idle
        try? await idle.wait()
    }

    private func receive(_ message: Multipart, on socket: Socket) {
        guard let principal = message.userID, !principal.isEmpty else { return drop("not-vouched-for") }
        if policy.isPublic(principal), publicRate.admit(principal, now: .now) != nil { return drop("too-often") }
        guard !message.isExcessive, (2...3).contains(message.frames.count) else { return drop("wrong-frames") }
        let peer = Peer(socket: socket, address: message.frames[0], source: source)
        guard isAnswered(peer, of: principal) else { return drop("too-many-peers") }
        let envelope: Envelope
        do {
            envelope = try Envelope(frames: message.frames.dropFirst())
        } catch {
            drop("malformed")
            peer.send(Reply(Problem(malformed: error)), to: (error as? MalformedEnvelope)?.id)
            return
        }
        if envelope.type == MessageType.ping {
            peer.pong(envelope.id, admission)
            return
        }

        switch admission.arrive(from: principal, expires: envelope.expires, now: .now) {
        case .drop: drop("expired")
        case .refuse(let retryAfter):
            metrics.count(.requestsRefused)
            let busy = Unavailable("The service has as much to do as it can.", retryAfter: retryAfter)
            peer.send(Reply(busy.problem(.overloaded)), to: envelope.id)
        case .admit:
            let incoming = Incoming(envelope: envelope, principal: principal, now: clock.now)
            Task(executorPreference: Reactor.executor) { await self.answer(incoming, to: peer) }
        }
    }

    private func drop(_ reason: String) { metrics.count(.messagesDropped, of: ("reason", reason)) }

    /// Whether a peer is one of as many as its principal may have. Those that are gone make room for others.
    private func isAnswered(_ peer: Peer, of principal: String) -> Bool {
        if ledger.admit(peer.address, of: principal) { return true }
        for address in ledger.doubtful(of: principal, now: .now) {
            let other = Peer(socket: peer.socket, address: address, source: source)
            if other.pong(nil, admission) == .unreachable { ledger.forget(address, of: principal) }
        }
        return ledger.admit(peer.address, of: principal)
    }

    /// Answers a question of this process, without a socket and the limits of what comes in by one.
    package func answer(_ question: Envelope, from principal: String) async -> Envelope {
        await reply(to: Incoming(envelope: question, principal: principal, now: clock.now))
            .envelope(from: source, to: question.id)
    }

    private func reply(to incoming: Incoming) async -> Reply {
        do {
            return try await dispatch.run(incoming).fitting
        } catch {
            return Reply(problem(of: error, in: incoming))
        }
    }

    private func answer(_ incoming: Incoming, to peer: Peer) async {
        let start = ContinuousClock.now
        let reply = await reply(to: incoming)
        if peer.send(reply, to: incoming.envelope.id) == .unreachable {
            ledger.forget(peer.address, of: incoming.principal)
        }
        admission.leave(incoming.principal)
        record(incoming, reply, ContinuousClock.now - start)
        if admission.isDraining, admission.inFlight == 0 { onIdle?.fire() }
    }

    private func problem(of error: any Error, in incoming: Incoming) -> Problem {
        let problem = Problem(describing: error)
        if problem.status >= 500 {
            logger.error(
                "request.failed",
                metadata: ["request.type": "\(incoming.envelope.type)", "error": "\(error)", "trace": trace(incoming)])
        }
        return problem
    }

    private func record(_ incoming: Incoming, _ reply: Reply, _ duration: Duration) {
        let definition = dispatch.definition(of: incoming.envelope.type)
        // Words of a stranger are no labels: there would be no end to them.
        let type = definition?.name.rawValue ?? "unknown"
        metrics.observe(.requestDuration, duration, of: ("request", type))
        if reply.isProblem { metrics.count(.requestsRejected, of: ("request", type)) }
        // A line for every command; reads, and what the public is refused, are many, and are counted above.
        let isRefusedPublic = reply.isProblem && incoming.envelope.actor == nil
        var metadata: Logger.Metadata = [
            "request.type": "\(type)", "principal": "\(incoming.principal)", "trace": trace(incoming),
            "duration.us": "\(Int(duration / .microseconds(1)))", "outcome": reply.isProblem ? "problem" : "answer",
        ]
        if MessageType.command(ofDryRun: incoming.envelope.type) != nil { metadata["request.dry"] = "true" }
        logger.log(
            level: definition?.effect == .command && !isRefusedPublic ? .info : .debug, "request.answered",
            metadata: metadata)
    }

    private func trace(_ incoming: Incoming) -> Logger.MetadataValue { "\(incoming.envelope.traceparent ?? "")" }
}

/// Where an answer goes.
@Reactor private struct Peer {
    let socket: Socket
    let address: [UInt8]
    let source: String

    @discardableResult
    func send(_ reply: Reply, to request: MessageID?) -> SendOutcome {
        // A caller that is gone or does not read asks again, and is then answered from the receipt.
        socket.send([address] + reply.envelope(from: source, to: request).frames())
    }

    /// - Parameter ping: what is answered; nil to find out whether the peer is still there.
    @discardableResult
    func pong(_ ping: MessageID?, _ admission: Admission) -> SendOutcome {
        let load = "{\"draining\":\(admission.isDraining),\"inFlight\":\(admission.inFlight)}"
        let envelope = Envelope(source: source, type: MessageType.pong, causation: ping, data: Array(load.utf8))
        return socket.send([address, envelope.frame()])
    }
}
