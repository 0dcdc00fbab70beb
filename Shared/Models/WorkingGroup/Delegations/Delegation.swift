/// Who belongs to a party's delegation, and who may speak for it.
public struct Delegation: Codable, Sendable, Equatable {
    public let party: PartyID
    public let session: SessionID?
    public let focalPoint: FocalPoint?
    public let alternates: [FocalPoint]
    public let delegates: [Delegate]
    /// Everybody who may speak for the party today, whichever session is asked for; nobody else may. A delegate's
    /// credentials for the newest session that was decided on count, until a later session is closed.
    public let speakers: [Speaker]
}
