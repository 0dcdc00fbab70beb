/// The answers of a region to one question: how many chose which score, and no delegation by name.
public struct RegionalGuidance: Codable, Sendable, Equatable {
    public let question: GuidingQuestion
    /// nil for delegations of no region.
    public let region: Region?
    public let answers: Int
    /// How many answers have each score of the scale, beginning with 1.
    public let distribution: [Int]

    public init(question: GuidingQuestion, region: Region?, answers: Int, distribution: [Int]) {
        self.question = question
        self.region = region
        self.answers = answers
        self.distribution = distribution
    }
}
