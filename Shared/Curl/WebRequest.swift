/// One request over HTTP.
public struct WebRequest: Sendable {
    /// What goes with the request.
    public enum Body: Sendable {
        case none
        case bytes([UInt8])
        /// A file of this machine, read while it is sent.
        case file(path: String, size: Int)
    }

    public var method: String
    public var url: String
    public var headers: [(name: String, value: String)] = []
    public var body: Body = .none
    /// From the connection to the last byte of the answer.
    public var timeout: Duration
    /// Bytes of an answer's body that are taken at most; nil for all there are.
    public var limit: Int?

    public init(_ method: String, _ url: String, timeout: Duration = .seconds(30)) {
        self.method = method
        self.url = url
        self.timeout = timeout
    }
}

/// What a server answered.
public struct WebAnswer: Sendable {
    public let status: Int
    /// In their order; names in lower case.
    public let headers: [(name: String, value: String)]
    /// Empty where the bytes were taken piece by piece.
    public let body: [UInt8]

    /// - Parameter name: in lower case.
    public func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}

/// Why there is no answer.
public struct NoAnswer: Error, CustomStringConvertible {
    public let description: String
}

/// A file that cannot be sent.
public struct UnreadableFile: Error, CustomStringConvertible {
    public let path: String
    public var description: String { "\(path) cannot be read" }
}
