/// An event as it stands in a batch: a CloudEvents object, described here by its attributes.
public struct EventText: Codable, Sendable, Equatable {
    public let specversion: String
    public let id: MessageID
    public let source: String
    public let type: String
    public let subject: String?
    public let time: Instant?
    public let causation: MessageID?
    public let position: EventPosition
}

/// How many events are read at once.
public struct EventLimit: ValidatedNumber, Hashable, Sendable {
    public static let range = 1...1000
    public static let meaning = "Events at once; defaults to 500."
    public static let standard = 500

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}

/// How long a reader waits for events that are not there yet.
public struct EventWait: ValidatedNumber, Hashable, Sendable {
    public static let range = 0...10_000
    public static let meaning = "Milliseconds to wait for more; defaults to 0."

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}
