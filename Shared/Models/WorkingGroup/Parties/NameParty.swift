/// Gives a party its official name in a language.
public struct NameParty: Request {
    public typealias Answer = Party

    public static let definition = RequestDefinition(
        "working-group.parties.name", .command, for: .secretariat, .post("/parties/{party}/names"),
        "Gives a party its official name in one of the six languages.")

    public let party: PartyID
    public let language: LanguageTag
    public let name: Line

    public init(
        party: PartyID, language: LanguageTag, name: Line
    ) {
        self.party = party
        self.language = language
        self.name = name
    }
}
