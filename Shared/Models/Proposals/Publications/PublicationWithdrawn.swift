/// A publication was withdrawn.
public struct PublicationWithdrawn: Event, Equatable {
    public static let type: EventType = "npp16.proposals.publication.withdrawn.v1"

    public let publication: Int
    public let reason: Prose
}
