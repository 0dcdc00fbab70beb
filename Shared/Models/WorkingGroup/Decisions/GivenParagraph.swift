/// A paragraph as a decision was taken.
public struct GivenParagraph: Codable, Sendable, Equatable {
    public let number: ParagraphNumber
    public let text: Prose
    public let type: ParagraphType
    /// Parties and units of the secretariat on record.
    public let actors: [PartyID]?
    public let bodies: [Line]?
}

extension GivenParagraph: Limiting {
    public static let limits: [String: Limit] = ["actors": .items(0...200), "bodies": .items(0...200)]
}
