internal import CPostgres
internal import Reactor

/// Makes connections without blocking the loop.
@Reactor final class Connector {
    private let configuration: PoolConfiguration
    /// Which of several hosts is asked first. One that is silent would take the time of all the others each time.
    private var firstHost = 0

    init(configuration: PoolConfiguration) { self.configuration = configuration }

    /// - Throws: `ConnectionFailed` with libpq's words.
    func connect() async throws -> Connection {
        let firstHost = firstHost
        let parameters = try await withAddresses(configuration.parameters(), from: firstHost)
        let handle = try unsafe start(parameters)
        let done = Signal()
        var failure: String?
        var watch: Watch?

        // libpq may change the socket on its way through several hosts.
        func step() {
            let state = unsafe PQconnectPoll(handle)
            let interest: Readiness
            switch state {
            case PGRES_POLLING_READING: interest = .read
            case PGRES_POLLING_WRITING: interest = .write
            default:
                if state != PGRES_POLLING_OK { failure = unsafe String(cString: PQerrorMessage(handle)) }
                return done.fire()
            }
            let descriptor = unsafe PQsocket(handle)
            watch?.cancel()
            watch = Reactor.watch(descriptor: descriptor, for: interest) { _ in step() }
        }
        watch = unsafe Reactor.watch(descriptor: PQsocket(handle), for: .write) { _ in step() }
        let timer = Reactor.after(configuration.connectTimeout) {
            failure = "no answer within \(self.configuration.connectTimeout)"
            // Those who ask at the same time move on together.
            self.firstHost = firstHost + 1
            done.fire()
        }
        do {
            try await done.wait()
        } catch {
            failure = "cancelled"
        }
        timer.cancel()
        watch?.cancel()
        if let failure {
            unsafe PQfinish(handle)
            throw ConnectionFailed(description: firstLine(failure))
        }
        return unsafe Connection(connected: handle)
    }

    private func start(_ parameters: [(String, String)]) throws -> OpaquePointer {
        let handle = unsafe withCStrings(parameters.map(\.0)) { names in
            unsafe withCStrings(parameters.map(\.1)) { values in unsafe PQconnectStartParams(names, values, 0) }
        }
        guard let handle = unsafe handle else { throw ConnectionFailed(description: "no memory for a connection") }
        guard unsafe PQstatus(handle) != CONNECTION_BAD else {
            let words = unsafe String(cString: PQerrorMessage(handle))
            unsafe PQfinish(handle)
            throw ConnectionFailed(description: firstLine(words))
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

    private func firstLine(_ text: String) -> String { text.split(separator: "\n").first.map(String.init) ?? text }
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
