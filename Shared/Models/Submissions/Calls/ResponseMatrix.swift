/// How far a party has come in answering a call.
public enum ResponseState: String, Word {
    /// Asked, with no reaction yet.
    case invited
    case opened
    case drafted
    case submitted
    /// Submitted after the call had closed, and not admitted.
    case late
    /// The call has closed without a submission.
    case silent
}

/// One party in the response matrix of a call.
public struct PartyResponse: Codable, Sendable, Equatable {
    public let party: PartyID
    public let name: Line
    public let region: Region?
    public let state: ResponseState
    /// Submissions of the party, alone or with others.
    public let submissions: [SubmissionID]
}

/// Who answered a call, who did not.
public struct ResponseMatrix: Codable, Sendable, Equatable {
    public let call: CallID
    public let isClosed: Bool
    /// Parties by the words of ResponseState.
    public let totals: [String: Int]
    /// The same for each regional group; `none` for bodies of no group.
    public let byRegion: [String: [String: Int]]
    /// Parties by region and name.
    public let responses: [PartyResponse]
}
