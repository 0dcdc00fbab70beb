internal import CPostgres
internal import Reactor

/// Makes connections without blocking the loop.
@Reactor final class Connector {
    private let configuration: PoolConfiguration
    /// Which of several hosts is asked first. One that is silent would take the time of all the others each time.
    private var firstHost = 0

    init(configuration: PoolConfiguration) { self.configuration = configuration }

    /// Every address has its part of the time: one that is silent does not take that of the others.
    ///
    /// - Throws: `ConnectionFailed` with libpq's words.
    func connect() async throws -> Connection {
        for attempt in 1... {
            let first = firstHost
            let parameters = try await withAddresses(configuration.parameters(), from: first)
            let count = parameters.first { $0.0 == "host" }.map { $0.1.split(separator: ",").count } ?? 1
            do {
                return try await connect(parameters, within: configuration.connectTimeout / count)
            } catch let silent as Silent {
                // Those who ask at the same time move on together.
                firstHost = first + 1
                guard attempt < count else { throw ConnectionFailed(description: silent.description) }
            }
        }
        preconditionFailure("the loop above ends by returning or throwing")
    }

    /// The address that was asked first, or one after it, has not answered.
    private struct Silent: Error {
        let limit: Duration
        var description: String { "no answer within \(limit)" }
    }

    private func connect(_ parameters: [(String, String)], within limit: Duration) async throws -> Connection {
        let handle = try unsafe start(parameters)
        let done = Signal()
        var failure: (any Error)?
        var watch: Watch?

        // libpq may change the socket on its way through several hosts.
        func step() {
            let state = unsafe PQconnectPoll(handle)
            let interest: Readiness
            switch state {
            case PGRES_POLLING_READING: interest = .read
            case PGRES_POLLING_WRITING: interest = .write
            default:
                if state != PGRES_POLLING_OK { failure = unsafe words(of: handle) }
                return done.fire()
            }
            let descriptor = unsafe PQsocket(handle)
            watch?.cancel()
            watch = Reactor.watch(descriptor: descriptor, for: interest) { _ in step() }
        }
        watch = unsafe Reactor.watch(descriptor: PQsocket(handle), for: .write) { _ in step() }
        let timer = Reactor.after(limit) {
            failure = Silent(limit: limit)
            done.fire()
        }
        do {
            try await done.wait()
        } catch {
            failure = ConnectionFailed(description: "cancelled")
        }
        timer.cancel()
        watch?.cancel()
        if let failure {
            unsafe PQfinish(handle)
            throw failure
        }
        return unsafe Connection(connected: handle, patience: configuration.tripTimeout)
    }

    private func words(of handle: OpaquePointer) -> ConnectionFailed {
        // A line for each of the hosts that were asked.
        let lines = unsafe String(cString: PQerrorMessage(handle)).split(separator: "\n")
        return ConnectionFailed(description: lines.joined(separator: "; "))
    }

    private func start(_ parameters: [(String, String)]) throws -> OpaquePointer {
        let handle = unsafe withCStrings(parameters.map(\.0)) { names in
            unsafe withCStrings(parameters.map(\.1)) { values in unsafe PQconnectStartParams(names, values, 0) }
        }
        guard let handle = unsafe handle else { throw ConnectionFailed(description: "no memory for a connection") }
        guard unsafe PQstatus(handle) != CONNECTION_BAD else {
            let failure = unsafe words(of: handle)
            unsafe PQfinish(handle)
            throw failure
        }
        return unsafe handle
    }

    /// Resolves the hosts off the loop: libpq would block on it, and use only the first address of a name.
    ///
    /// - Parameter first: which of the addresses is to be asked first, counted round and round.
    private func withAddresses(_ parameters: [String: String], from first: Int) async throws -> [(String, String)] {
        var parameters = parameters
        if parameters["hostaddr"] == nil, let hosts = parameters["host"]?.split(separator: ",").map(String.init),
            hosts.contains(where: HostName.needsResolving)
        {
            let ports = (parameters["port"] ?? "5432").split(separator: ",").map(String.init)
            var expanded: [(host: String, address: String, port: String)] = []
            for (index, host) in hosts.enumerated() {
                let port = ports.count == hosts.count ? ports[index] : ports.first ?? "5432"
                let addresses = HostName.needsResolving(host) ? (try? await HostName.addresses(of: host)) ?? [] : [""]
                expanded += addresses.map { (host, $0, port) }
            }
            guard !expanded.isEmpty else {
                throw ConnectionFailed(description: "no address for \(hosts.joined(separator: ", "))")
            }
            parameters["host"] = expanded.map(\.host).joined(separator: ",")
            parameters["hostaddr"] = expanded.map(\.address).joined(separator: ",")
            parameters["port"] = expanded.map(\.port).joined(separator: ",")
        }
        for list in ["host", "hostaddr", "port"] { parameters[list] = parameters[list].map { rotated($0, to: first) } }
        return parameters.sorted { $0.key < $1.key }
    }

    private func rotated(_ list: String, to first: Int) -> String {
        let parts = list.split(separator: ",", omittingEmptySubsequences: false)
        let start = first % parts.count
        return (parts[start...] + parts[..<start]).joined(separator: ",")
    }
}

/// Hands out a null-terminated array of C strings.
private func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
    var buffer: [CChar] = []
    var offsets: [Int] = []
    for string in strings {
        offsets.append(buffer.count)
        buffer.append(contentsOf: string.utf8.map { CChar(bitPattern: $0) })
        buffer.append(0)
    }
    return unsafe buffer.withUnsafeBufferPointer { bytes in
        var pointers = unsafe offsets.map { unsafe bytes.baseAddress?.advanced(by: $0) }
        unsafe pointers.append(nil)
        return unsafe pointers.withUnsafeBufferPointer { list in
            guard let start = list.baseAddress else { preconditionFailure("the list holds at least its end") }
            return unsafe body(start)
        }
    }
}
