/// Who belongs to a party's delegation, and who may speak for it.
public struct Delegation: Codable, Sendable, Equatable {
    public let party: PartyID
    public let session: SessionID?
    public let focalPoint: FocalPoint?
    public let alternates: [FocalPoint]
    public let delegates: [Delegate]
    /// All who may speak for the party today, for any session. Of a delegate, the credentials for the newest session
    /// with a decision count, until a later session is closed.
    public let speakers: [Speaker]
}
