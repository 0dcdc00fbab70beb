/// The mandate was recorded, or has a new version.
public struct MandateRecorded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.mandate.recorded.v1"

    public let version: Int
    public let title: Line
    public let source: Line
    public let funding: MandateFunding
    /// Parties of the co-chairs.
    public let coChairs: [PartyID]
}
