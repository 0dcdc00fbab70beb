import Logging
import Messaging
import Models
import Reactor
import ServiceKit

/// The bus as a process sees it that holds a key.
@Reactor final class Bus {
    let client: RequestClient

    /// - Parameter principal: whose key is used.
    init(_ principal: String, _ keys: KeyFolder, _ endpoints: [ServiceName: Endpoint]) throws {
        client = RequestClient(
            name: principal, keys: try keys.pair(of: principal), directory: try endpoints.directory(keys),
            logger: Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() })
    }

    /// Sends data to a request, whatever they are.
    ///
    /// - Returns: the answer, or the problem that came instead.
    func send(
        _ name: RequestName, _ data: String, to service: ServiceName, as token: String?, key: MessageID = MessageID(),
        within limit: Duration = .seconds(5)
    ) async throws -> Result<String, RemoteProblem> {
        do {
            let answer = try await client.call(
                name, Array(data.utf8), to: service, as: token, key: key, within: limit,
                channel: name == ReadEvents.definition.name ? .feed : .requests)
            return .success(String(decoding: answer, as: UTF8.self))
        } catch let problem as RemoteProblem {
            return .failure(problem)
        }
    }

    func close() { client.close() }
}

extension Dictionary<ServiceName, Endpoint> {
    func directory(_ keys: KeyFolder) throws -> ServiceDirectory {
        var services: [ServiceName: ServiceDirectory.Service] = [:]
        for (service, endpoint) in self {
            services[service] = .init(endpoint: endpoint, key: try keys.publicKey(of: service.rawValue))
        }
        return ServiceDirectory(services)
    }
}

extension Result where Failure == RemoteProblem {
    var problem: Problem? { if case .failure(let failure) = self { failure.problem } else { nil } }
}
