internal import Logging
internal import Models
internal import Reactor
internal import ZeroMQ

/// Hears the hints of every replica of one service.
@Reactor final class HintListener {
    private let keys: CurveKeyPair
    private let publisher: ServiceDirectory.Service?
    private let wakeUp: Wakeup
    private let logger: Logger
    private var addresses: [String] = []
    private var socket: Socket?
    private var isClosed = false

    /// - Parameter wakeUp: fired by every hint, whatever it says: the read that follows is the truth.
    init(
        of service: ServiceName, keys: CurveKeyPair, directory: ServiceDirectory, wakeUp: Wakeup, logger: Logger
    ) throws {
        self.keys = keys
        self.wakeUp = wakeUp
        self.logger = logger
        publisher = directory.services[service]
        guard let publisher else { return }
        let lookup = EndpointLookup(publisher.endpoint, .hints, logger: logger)
        if let fixed = lookup.fixed {
            addresses = fixed
            try reopen()
        } else {
            keepUp(lookup)
        }
    }

    /// Subscribes again, after a failure from which the connection may not recover.
    func reopen() throws {
        socket?.close()
        socket = nil
        guard let publisher, !isClosed, !addresses.isEmpty else { return }
        let socket = try Socket(.subscriber, options: SocketOptions(curve: .client(keys, server: publisher.key)))
        socket.onMessage { [wakeUp] _ in wakeUp.fire() }
        for address in addresses { try socket.connect(address) }
        self.socket = socket
    }

    func close() {
        isClosed = true
        socket?.close()
        socket = nil
    }

    private func keepUp(_ lookup: EndpointLookup) {
        guard !isClosed else { return }
        // With the reactor as its executor: an optimized build resumes a plain task on whatever thread looked the name up.
        Task(executorPreference: Reactor.executor) { await self.lookUp(lookup) }
    }

    private func lookUp(_ lookup: EndpointLookup) async {
        let found = await lookup.addresses()
        if found != addresses {
            addresses = found
            do {
                try reopen()
            } catch {
                logger.error("feed.no-hints", metadata: ["error": "\(error)"])
            }
        }
        Reactor.after(EndpointLookup.interval) { [weak self] in self?.keepUp(lookup) }
    }
}
