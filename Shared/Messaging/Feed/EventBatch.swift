internal import Models

/// What a read of another service's event log brought.
public struct EventBatch: Sendable {
    /// The last position that the publisher knew of.
    public let head: Int64
    /// Everything after the asked-for position up to this one was looked at.
    public let through: Int64
    public let events: [Entry]

    public struct Entry: Sendable {
        /// The exact text, as the digest covers it.
        public let text: [UInt8]
        public let envelope: Envelope
    }

    /// - Throws: ``MalformedEnvelope`` where the publisher's answer is not a batch.
    public init(answer: [UInt8]) throws {
        var head: Int64 = 0
        var through: Int64 = 0
        var events: [Entry] = []
        do {
            var scanner = JSONScanner(answer)
            try scanner.object { scanner, key in
                switch key {
                case "head": head = try scanner.integer()
                case "through": through = try scanner.integer()
                case "events":
                    try scanner.array { scanner in
                        let text = Array(try scanner.value())
                        events.append(Entry(text: text, envelope: try Envelope(frame: text)))
                    }
                default: _ = try scanner.value()
                }
            }
        } catch let failure as JSONScanner.Failure {
            throw MalformedEnvelope(attribute: "events", detail: failure.detail)
        }
        self.head = head
        self.through = through
        self.events = events
    }
}
