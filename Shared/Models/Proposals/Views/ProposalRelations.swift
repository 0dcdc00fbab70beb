/// The three relations of regions and parties to a proposal, side by side and never mixed.
public struct ProposalRelations: Codable, Sendable, Equatable {
    public let number: ProposalNumber
    /// Whose consultations put it forward, with how many originals each.
    public let originLabels: [String: Int]
    /// Which regions discussed it, with how often that is on record.
    public let mentions: [String: Int]
    /// What parties themselves hold of it, by stance; nothing else counts as support.
    public let positions: [String: Int]
}
