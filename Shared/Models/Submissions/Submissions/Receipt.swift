/// What a submitter holds in hand: which content was received, when.
public struct Receipt: Codable, Sendable, Equatable {
    /// Counts up by one with every submission of a year.
    public let number: SubmissionNumber
    public let instant: Instant
    /// SHA-256 over one JSON object with sorted keys and no space: answers, attachments (the SHA-256 of each), body, call,
    /// invited, needs, proposals, submitterClass, submitters, title and topics, as the submission shows them; but submitters
    /// are the signatories that are not among the invited: those who stood behind it when it came in.
    public let digest: ContentDigest
}
