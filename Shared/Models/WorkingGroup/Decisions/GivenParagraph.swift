/// A paragraph as a decision was taken.
public struct GivenParagraph: Codable, Sendable, Equatable {
    public let number: ParagraphNumber
    public let text: Prose
    public let type: ParagraphType
    /// Parties and units of the secretariat on record.
    public let actors: [PartyID]?
    public let bodies: [Line]?

    public init(
        number: ParagraphNumber, text: Prose, type: ParagraphType, actors: [PartyID]? = nil, bodies: [Line]? = nil
    ) {
        self.number = number
        self.text = text
        self.type = type
        self.actors = actors
        self.bodies = bodies
    }
}
