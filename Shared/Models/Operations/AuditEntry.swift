/// An entry of an event log as it is stored.
public struct AuditEntry: Codable, Sendable, Equatable {
    public let position: EventPosition
    /// The exact text that the seal covers, where the reader may read it.
    public let entry: String?
    /// SHA-256 over the text, in hexadecimal digits.
    public let seal: String
    /// SHA-256 over the digest before it and the seal, in hexadecimal digits.
    public let digest: String

    public init(position: EventPosition, entry: String?, seal: String, digest: String) {
        self.position = position
        self.entry = entry
        self.seal = seal
        self.digest = digest
    }
}
