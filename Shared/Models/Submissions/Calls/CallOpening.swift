/// Who has opened a call, and when first.
public struct CallOpening: Codable, Sendable, Equatable {
    public let call: CallID
    public let party: PartyID
    public let openedAt: Instant
}
