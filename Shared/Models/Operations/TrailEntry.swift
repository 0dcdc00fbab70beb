/// An entry of the audit trail as people read it.
public struct TrailEntry: Codable, Sendable, Equatable {
    public let service: ServiceName
    public let position: EventPosition
    public let time: Instant
    /// Type of the event.
    public let type: String
    /// Object that it is about, such as `action:0192…`.
    public let object: String?
    /// Who did it; nil for what the system did by itself.
    public let by: ActorID?
    /// Office in which that was done.
    public let office: ActingOffice?
    /// Party for which it was done.
    public let onBehalfOf: PartyID?
    /// Mail by whose link it was done, without a sign-in.
    public let byLink: DeliveryID?
    /// Why it was done, in the words of who did it.
    public let reason: String?
    /// SHA-256 in the chain of the log, in hexadecimal digits.
    public let digest: String
}
