internal import Crypto
internal import Models

/// The chain that makes an event log provable: each entry's digest covers its text and the digest before it.
///
/// `digest(n) = SHA-256(digest(n-1) ‖ seal(n))` with `seal(n) = SHA-256(entry(n))`, where `digest(0)` is 32 zero bytes and
/// `entry` is the exact text of the event, its position included. Anyone who holds the entries can compute it anew, and
/// who may not read them can from their seals.
public enum EventChain {
    public static let genesis = [UInt8](repeating: 0, count: 32)

    public static func digest(of entry: [UInt8], after previous: [UInt8]) -> [UInt8] {
        digest(sealed: seal(of: entry), after: previous)
    }

    /// What stands for the text of an entry in the chain.
    public static func seal(of entry: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: entry)) }

    static func digest(sealed seal: [UInt8], after previous: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: previous + seal))
    }

    /// The text of an entry: the event as it was told, a salt, and its position as the last member.
    ///
    /// The seals are for all who take part, also where the text is not: with the salt nobody proves a guess of the text by
    /// its seal.
    static func entry(_ told: String, at position: Int64, salt: String) -> String {
        told.dropLast() + ",\"salt\":\"\(salt)\",\"position\":\(position)}"
    }

    /// What nobody guesses.
    static func salt() -> String {
        (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }.joined()
    }
}

/// The end of a log as noted elsewhere. It proves later that nothing was cut off or rewritten.
public struct NotedHead: Sendable, Equatable {
    public let count: Int64
    public let digest: [UInt8]

    public init(count: Int64, digest: [UInt8]) {
        self.count = count
        self.digest = digest
    }
}

/// Proves entries of a log one after another.
public struct EventChainVerifier: Sendable {
    /// What is wrong with an entry.
    public struct Break: Error, CustomStringConvertible {
        public let position: Int64
        public let detail: String

        public init(position: Int64, detail: String) {
            self.position = position
            self.detail = detail
        }

        public var description: String { "entry \(position): \(detail)" }
    }

    /// How many entries were proven.
    public private(set) var count: Int64 = 0
    /// The digest of the last proven entry: note it down elsewhere, and a later log that lacks the entry is found out.
    public private(set) var head = EventChain.genesis
    private let noted: NotedHead?

    /// - Parameter noted: the head of an earlier proof, which the log must still hold.
    public init(noted: NotedHead? = nil) { self.noted = noted }

    /// - Throws: ``Break`` that names the first entry that is missing, out of place or changed.
    public mutating func verify(position: Int64, entry: [UInt8], digest: [UInt8]) throws {
        try verify(position: position, seal: EventChain.seal(of: entry), digest: digest) {
            guard let envelope = try? Envelope(frame: entry), envelope.position?.rawValue == position else {
                throw Break(position: position, detail: "does not carry its own position")
            }
        }
    }

    /// Proves an entry whose text is not at hand.
    ///
    /// - Throws: ``Break`` that names the first entry that is missing, out of place or changed.
    public mutating func verify(position: Int64, seal: [UInt8], digest: [UInt8]) throws {
        try verify(position: position, seal: seal, digest: digest) {}
    }

    private mutating func verify(
        position: Int64, seal: [UInt8], digest: [UInt8], _ checkText: () throws -> Void
    ) throws {
        guard position == count + 1 else {
            throw Break(position: count + 1, detail: "is missing; the next entry on record is \(position)")
        }
        guard EventChain.digest(sealed: seal, after: head) == digest else {
            throw Break(position: position, detail: "its text or digest was changed after it was recorded")
        }
        try checkText()
        if let noted, noted.count == position, noted.digest != digest {
            throw Break(position: position, detail: "is not the entry that was noted: the log was written anew")
        }
        count = position
        head = digest
    }

    /// Says that no entry comes after those that were proven.
    ///
    /// - Throws: ``Break`` where more were noted.
    public func end() throws {
        guard let noted, noted.count > count else { return }
        throw Break(position: count + 1, detail: "is missing; \(noted.count) entries were noted")
    }
}
