/// A party that submitted and was at no consultation.
public struct AbsentSubmitter: Codable, Sendable, Equatable {
    public let party: PartyID
    public let name: Line
    public let submissions: [SubmissionID]
}
