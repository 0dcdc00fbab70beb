internal import Models

/// What a command would do: it was carried out with all its checks, and undone.
public struct DryRun: Codable, Sendable, Equatable {
    /// In JSON, as the command would be answered; where it was carried out before under its key, as it was answered then.
    public let answer: String
    /// What it would tell: entries of the event log, without their positions.
    public let events: [String]
    /// Whether it was carried out before under its key: sent again, it has no further effect.
    public let isRepeated: Bool

    init(answer: [UInt8], events: [Envelope], isRepeated: Bool = false) {
        self.answer = String(decoding: answer, as: UTF8.self)
        self.events = events.map { String(decoding: $0.frame(), as: UTF8.self) }
        self.isRepeated = isRepeated
    }
}
