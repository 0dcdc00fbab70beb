internal import Logging
internal import Models
internal import Reactor
internal import ZeroMQ

/// The replicas of one service as this process reaches them: a DEALER socket to each, and the calls that wait.
@Reactor final class ServicePeers {
    private struct Pending {
        let envelope: Envelope
        let frames: [[UInt8]]
        let started: ContinuousClock.Instant
        let continuation: CheckedContinuation<Envelope, any Error>
        var machine: CallMachine
        var tried: Set<PeerTable.Address> = []
        var lastAttempt: (address: PeerTable.Address, at: ContinuousClock.Instant)?
        var timer: Timer?
    }

    private let service: ServiceName
    private let channel: ServiceDirectory.Channel
    private let source: String
    private let keys: CurveKeyPair
    private let directory: ServiceDirectory
    private let logger: Logger
    private let lookup: EndpointLookup?

    private var table = PeerTable()
    private var sockets: [PeerTable.Address: Socket] = [:]
    private var pending: [MessageID: Pending] = [:]
    private var waitingForPeer: Set<MessageID> = []
    private var random = SystemRandomNumberGenerator()
    private var typical = Duration.milliseconds(5)
    private var budget = RetryBudget()
    private var upkeep: Timer?
    private var isClosed = false

    private static let pingInterval = Duration.milliseconds(500)
    /// While nobody is healthy a call may be waiting for the next pong.
    private static let eagerPingInterval = Duration.milliseconds(20)
    /// Before another replica is asked instead of one that is busy. Not all who were refused together ask together.
    private static let busyPause = 5...50

    init(
        service: ServiceName, channel: ServiceDirectory.Channel, source: String, keys: CurveKeyPair,
        directory: ServiceDirectory, logger: Logger
    ) {
        self.service = service
        self.channel = channel
        self.source = source
        self.keys = keys
        self.directory = directory
        self.logger = logger
        lookup = directory.services[service].map { EndpointLookup($0.endpoint, channel, logger: logger) }
        resolve()
        keepUp()
    }

    /// Nobody is there: every peer has been silent for seconds.
    var isDown: Bool { !table.peers.isEmpty && table.peers.values.allSatisfy { $0.health == .down } }

    var hasHealthyPeer: Bool { table.peers.values.contains { $0.health == .healthy } }

    func call(_ envelope: Envelope, within limit: Duration, patience: Duration) async throws -> Envelope {
        guard directory.services[service] != nil else {
            throw Unavailable("No address of \(service.rawValue) is configured.", retryAfter: .seconds(5))
        }
        let now = ContinuousClock.now
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                guard !isClosed, pending[envelope.id] == nil else {
                    return continuation.resume(throwing: Unavailable("The call is under way.", retryAfter: .seconds(1)))
                }
                pending[envelope.id] = Pending(
                    envelope: envelope, frames: envelope.frames(), started: now, continuation: continuation,
                    machine: CallMachine(deadline: now + limit, patience: patience))
                budget.called()
                attempt(envelope.id)
            }
        } onCancel: {
            Task { @Reactor in self.fail(envelope.id, CancellationError()) }
        }
    }

    func close() {
        isClosed = true
        upkeep?.cancel()
        for socket in sockets.values { socket.close() }
        for id in pending.keys { fail(id, Unavailable("This process is stopping.", retryAfter: .seconds(1))) }
    }
}

// MARK: - Calls

extension ServicePeers {
    private func attempt(_ id: MessageID) {
        guard var call = pending[id] else { return }
        call.timer?.cancel()
        let now = ContinuousClock.now
        let left = call.machine.deadline - now
        guard left > .zero else { return giveUp(id) }

        guard let address = table.choose(avoiding: call.tried, using: &random), let socket = sockets[address] else {
            waitingForPeer.insert(id)
            call.timer = Reactor.after(left) { self.giveUp(id) }
            pending[id] = call
            return
        }
        switch call.machine.next(now: now, typical: typical) {
        case .giveUp: return giveUp(id)
        case .wait(let duration):
            call.timer = Reactor.after(duration) { self.giveUp(id) }
        case .attempt(let timeout):
            guard socket.send(call.frames) == .sent else {
                table.refused(address)
                return attempt(id)
            }
            call.machine.sent()
            table.sent(to: address)
            call.tried.insert(address)
            call.lastAttempt = (address, now)
            call.timer = Reactor.after(timeout * Double.random(in: 1...1.2)) { self.timedOut(id) }
        }
        pending[id] = call
    }

    private func timedOut(_ id: MessageID) {
        guard let call = pending[id] else { return }
        if let last = call.lastAttempt {
            if table.hasHeard(from: last.address, since: last.at), !budget.take() { return wait(id) }
            table.timedOut(last.address, sentAt: last.at)
        }
        endAttempt(id)
        attempt(id)
    }

    /// What was asked is still under way, and nothing more is done for it.
    private func wait(_ id: MessageID) {
        guard let call = pending[id] else { return }
        pending[id]?.timer = Reactor.after(call.machine.deadline - .now) { self.giveUp(id) }
    }

    /// Somebody who is less busy is asked in a moment.
    private func refused(_ id: MessageID) {
        endAttempt(id)
        pending[id]?.timer?.cancel()
        pending[id]?.timer = Reactor.after(.milliseconds(Int.random(in: Self.busyPause))) { self.attempt(id) }
    }

    private func endAttempt(_ id: MessageID) {
        guard let last = pending[id]?.lastAttempt else { return }
        table.finished(at: last.address)
        pending[id]?.lastAttempt = nil
    }

    private func giveUp(_ id: MessageID) {
        fail(id, Unavailable("\(service.rawValue) did not answer in time.", retryAfter: .seconds(1)))
    }

    private func fail(_ id: MessageID, _ error: any Error) {
        guard let call = take(id) else { return }
        call.continuation.resume(throwing: error)
    }

    private func take(_ id: MessageID) -> Pending? {
        guard let call = pending.removeValue(forKey: id) else { return nil }
        call.timer?.cancel()
        waitingForPeer.remove(id)
        if let last = call.lastAttempt { table.finished(at: last.address) }
        return call
    }

    private func receive(_ message: Multipart, from address: PeerTable.Address) {
        guard let envelope = try? Envelope(frames: message.frames[...]) else { return }
        let now = ContinuousClock.now
        if envelope.type == MessageType.pong {
            let load = try? JSON.decode(Load.self, from: envelope.data)
            table.heard(from: address, isDraining: load?.draining ?? false, now: now)
            resumeWaiting()
            return
        }
        table.heard(from: address, now: now)
        guard let id = envelope.causation, let call = pending[id] else { return }
        if isBusy(envelope), call.machine.attempts < CallMachine.maximumAttempts, table.peers.count > 1 {
            // Another one has been asked since: its answer counts.
            guard call.lastAttempt?.address == address else { return }
            if budget.take() { return refused(id) }
        }
        guard let call = take(id) else { return }
        // A slow answer raises what counts as typical at once, quick ones lower it by and by.
        let took = min(now - (call.lastAttempt?.at ?? now), .seconds(1))
        typical = took > typical ? took : typical - (typical - took) / 64
        call.continuation.resume(returning: envelope)
    }

    private func isBusy(_ envelope: Envelope) -> Bool {
        guard envelope.type == MessageType.problem else { return false }
        return (try? JSON.decode(Problem.self, from: envelope.data))?.code == .overloaded
    }

    private struct Load: Decodable {
        let draining: Bool
    }
}

// MARK: - Upkeep of the connections

extension ServicePeers {
    /// Pings everybody, and comes back soon where a call may be waiting for the first pong.
    private func keepUp() {
        guard !isClosed else { return }
        table.tick(now: .now)
        for address in table.takeSilent(now: .now) { open(address) }
        for socket in sockets.values {
            socket.send([Envelope(source: source, type: MessageType.ping).frame()])
        }
        resumeWaiting()
        upkeep = Reactor.after(hasHealthyPeer ? Self.pingInterval : Self.eagerPingInterval) { [weak self] in
            self?.keepUp()
        }
    }

    private func resumeWaiting() {
        guard hasHealthyPeer, !waitingForPeer.isEmpty else { return }
        let ids = waitingForPeer
        waitingForPeer = []
        for id in ids { attempt(id) }
    }

    private func resolve() {
        guard !isClosed, let lookup else { return }
        if let fixed = lookup.fixed { return connect(to: fixed) }
        // With the reactor as its executor: an optimized build resumes a plain task on whatever thread looked the name up.
        Task(executorPreference: Reactor.executor) { await self.lookUp(lookup) }
    }

    private func lookUp(_ lookup: EndpointLookup) async {
        let addresses = await lookup.addresses()
        guard !isClosed else { return }
        connect(to: addresses)
        Reactor.after(EndpointLookup.interval) { [weak self] in self?.resolve() }
    }

    private func connect(to addresses: [PeerTable.Address]) {
        let changes = table.resolve(addresses)
        for address in changes.removed { sockets.removeValue(forKey: address)?.close() }
        for address in changes.added { open(address) }
    }

    /// Connects to a peer, in place of the former connection where there was one.
    private func open(_ address: PeerTable.Address) {
        sockets.removeValue(forKey: address)?.close()
        do {
            guard let key = directory.services[service]?.key else { return }
            let socket = try Socket(.dealer, options: SocketOptions(curve: .client(keys, server: key)))
            socket.onMessage { [weak self] in self?.receive($0, from: address) }
            try socket.connect(address)
            sockets[address] = socket
        } catch {
            logger.error("bus.not-connected", metadata: ["address": "\(address)", "error": "\(error)"])
        }
    }
}
