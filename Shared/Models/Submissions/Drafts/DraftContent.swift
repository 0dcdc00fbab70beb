/// What a draft says so far.
public struct DraftContent: Codable, Sendable, Equatable {
    /// Parties that make the submission. All but the author are asked to confirm it once it is submitted.
    public let submitters: [PartyID]
    public let submitterClass: SubmitterClass
    public let title: Line?
    public let body: Prose?
    public let topics: [Line]?
    /// Answers to the guiding questions of the call.
    public let answers: [GuidedAnswer]?
    /// Proposals that it is about.
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    /// Stored files that belong to it.
    public let attachments: [AttachmentID]?
}

extension DraftContent: Limiting {
    /// The record's largest joint submission names six parties. Each name beside the authors' is a mail that somebody else
    /// causes: more sign through a group, which is one party.
    public static let limits: [String: Limit] = [
        "submitters": .distinct(1...40), "signed": .items(0...40), "topics": .items(0...100), "answers": .items(0...50),
        "proposals": .items(0...100), "needs": .items(0...100), "attachments": .distinct(0...20),
    ]
}
