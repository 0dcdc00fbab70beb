internal import Foundation
internal import Logging
internal import Messaging
internal import Models
internal import Reactor
internal import ZeroMQ

/// Asks the service that runs on this machine how it is, over its own door and with its own key.
///
/// Whoever starts and restarts processes asks in this way: the answer does not hang on the gateway, which has to find the
/// service first.
struct OwnHealth {
    private let service: ServiceName
    private let bus: RequestClient

    /// Less than what compose gives a check.
    private static let patience = Duration.seconds(3)

    struct NotWell: Error, CustomStringConvertible {
        let description: String
    }

    /// - Throws: `ServiceConfiguration.Invalid`, and `KeyFolder.Missing` where the service's key is not there.
    @Reactor init(_ service: ServiceName, from settings: Settings) throws {
        let configuration = try ServiceConfiguration(service, from: settings)
        let keys = try configuration.keys.pair(of: service.rawValue)
        let itself = ServiceDirectory.Service(endpoint: configuration.bind.fromHere, key: keys.publicKey)
        self.service = service
        bus = RequestClient(
            name: service.rawValue, keys: keys, directory: ServiceDirectory([service: itself]),
            logger: Logger(label: "health") { _ in SwiftLogNoOpLogHandler() })
    }

    /// Prints the answer as JSON.
    ///
    /// - Parameter isForLife: whether it is enough that the process answers, for whoever would start it again otherwise: that
    ///   brings back no database.
    /// - Throws: ``NotWell`` where the service cannot do its work or does not answer.
    @Reactor func report(isForLife: Bool) async throws {
        let health: ServiceHealth
        do {
            health = try await bus.send(ShowHealth(service: service), to: service, within: Self.patience)
        } catch {
            throw NotWell(description: "\(error)")
        }
        print(String(decoding: try JSON.encode(health), as: UTF8.self))
        guard health.isReady || isForLife else {
            throw NotWell(description: health.conditions.map(\.detail.rawValue).joined(separator: " "))
        }
    }
}

extension Endpoint {
    /// Where a process of this machine reaches what listens here: at every address is at this one, too.
    fileprivate var fromHere: Endpoint {
        guard case .tcp(let host, let port) = transport, ["*", "0.0.0.0"].contains(host) else { return self }
        return Endpoint(.tcp(host: "127.0.0.1", port: port))
    }
}
