internal import Logging
internal import Reactor

/// Finds where the replicas of a service are, for one of its channels.
///
/// Names are looked up off the loop, and never by libzmq: it asks on the thread that moves all messages of the process,
/// which then stand still for as long as a name server does not answer.
@Reactor final class EndpointLookup {
    /// Interval at which names are looked up again.
    static let interval = Duration.seconds(5)

    private let endpoint: Endpoint
    private let channel: ServiceDirectory.Channel
    private let logger: Logger
    private var known: [String: [String]] = [:]

    init(_ endpoint: Endpoint, _ channel: ServiceDirectory.Channel, logger: Logger) {
        self.endpoint = endpoint
        self.channel = channel
        self.logger = logger
    }

    /// The addresses, where no name stands among them that may come to mean others.
    var fixed: [String]? {
        endpoint.hosts.contains(where: HostName.needsResolving) ? nil : endpoint.addresses(of: channel)
    }

    /// The addresses as they are now. A name that is not found means what it meant before.
    func addresses() async -> [String] {
        for host in endpoint.hosts {
            do {
                known[host] = HostName.needsResolving(host) ? try await HostName.addresses(of: host) : [host]
            } catch {
                logger.warning("bus.name-not-resolved", metadata: ["error": "\(error)"])
            }
        }
        return endpoint.hosts.flatMap { known[$0] ?? [] }.map { endpoint.address(of: channel, host: $0) }
    }
}
