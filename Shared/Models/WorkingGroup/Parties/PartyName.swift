/// An official name in one language.
public struct PartyName: Codable, Sendable, Equatable {
    public let language: LanguageTag
    public let name: Line
}
