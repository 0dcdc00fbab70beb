/// Who has opened a call, and when first.
public struct CallOpening: Codable, Sendable, Equatable {
    public let call: CallID
    public let party: PartyID
    public let openedAt: Instant

    public init(call: CallID, party: PartyID, openedAt: Instant) {
        self.call = call
        self.party = party
        self.openedAt = openedAt
    }
}
