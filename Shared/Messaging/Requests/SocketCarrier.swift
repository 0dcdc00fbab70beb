internal import Logging
internal import Models
internal import Reactor
internal import ZeroMQ

/// Carries by the sockets of the bus.
@Reactor final class SocketCarrier: Carrier {
    private struct Place: Hashable {
        let service: ServiceName
        let channel: ServiceDirectory.Channel
    }

    private let source: String
    private let keys: CurveKeyPair
    private let directory: ServiceDirectory
    private let logger: Logger
    private var peers: [Place: ServicePeers] = [:]

    init(source: String, keys: CurveKeyPair, directory: ServiceDirectory, logger: Logger) {
        self.source = source
        self.keys = keys
        self.directory = directory
        self.logger = logger
    }

    func carry(
        _ question: Envelope, to service: ServiceName, on channel: ServiceDirectory.Channel, within deadline: Duration,
        patience: Duration
    ) async throws -> Envelope {
        try await peers(of: service, channel).call(question, within: deadline, patience: patience)
    }

    func isReachable(_ service: ServiceName) -> Bool { peers(of: service).hasHealthyPeer }

    func isDown(_ service: ServiceName) -> Bool { peers(of: service).isDown }

    func close() {
        for peers in peers.values { peers.close() }
        peers = [:]
    }

    private func peers(of service: ServiceName, _ channel: ServiceDirectory.Channel = .requests) -> ServicePeers {
        let place = Place(service: service, channel: channel)
        if let known = peers[place] { return known }
        let found = ServicePeers(
            service: service, channel: channel, source: source, keys: keys, directory: directory, logger: logger)
        peers[place] = found
        return found
    }
}
