internal import CPostgres

/// Where the database is, and how many connections to it are kept.
public struct PoolConfiguration: Sendable {
    /// A libpq connection string; several hosts and `target_session_attrs=read-write` are understood.
    public var connectionString: String
    public var password: String?
    /// The schema that unqualified names mean.
    public var schema: String
    public var applicationName: String
    public var maximumConnections = 12
    public var connectTimeout = Duration.seconds(3)
    /// How long a caller waits for a connection, the time to make one included.
    public var leaseTimeout = Duration.seconds(3)
    public var statementTimeout = Duration.seconds(5)
    public var lockTimeout = Duration.seconds(2)

    /// How long statements that travel together may take until their server is held to stand still: its own limit ends a
    /// statement before, unless it cannot.
    var tripTimeout: Duration { statementTimeout + .seconds(2) }

    public init(_ connectionString: String, password: String? = nil, schema: String, applicationName: String) {
        self.connectionString = connectionString
        self.password = password
        self.schema = schema
        self.applicationName = applicationName
    }

    /// - Throws: `ConnectionFailed` when the connection string cannot be read.
    func parameters() throws -> [String: String] {
        var message: UnsafeMutablePointer<CChar>?
        guard let options = unsafe PQconninfoParse(connectionString, &message) else {
            defer { unsafe PQfreemem(message) }
            let reason = unsafe message.map { unsafe String(cString: $0) } ?? "cannot be read"
            throw ConnectionFailed(description: "connection string: \(reason)")
        }
        defer { unsafe PQconninfoFree(options) }
        var parameters: [String: String] = [:]
        var next = unsafe options
        while let keyword = unsafe next.pointee.keyword {
            if let value = unsafe next.pointee.val {
                parameters[unsafe String(cString: keyword)] = unsafe String(cString: value)
            }
            unsafe next = next.advanced(by: 1)
        }
        if let password { parameters["password"] = password }
        parameters["application_name"] = applicationName
        parameters["client_encoding"] = "UTF8"
        parameters["tcp_user_timeout"] = parameters["tcp_user_timeout"] ?? "5000"
        parameters["options"] = [
            parameters["options"], "-c search_path=\(schema)", "-c TimeZone=UTC",
            // Statements here take a millisecond or two; compiling one takes hundreds.
            "-c jit=off", "-c statement_timeout=\(milliseconds(statementTimeout))",
            "-c lock_timeout=\(milliseconds(lockTimeout))", "-c idle_in_transaction_session_timeout=10000",
        ].compactMap { $0 }.joined(separator: " ")
        return parameters
    }

    private func milliseconds(_ duration: Duration) -> Int { Int(duration / .milliseconds(1)) }
}
