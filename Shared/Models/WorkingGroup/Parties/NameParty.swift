/// Gives a party its official name in one of the six languages.
public struct NameParty: Request {
    public typealias Answer = Party

    public static let definition = define(
        "working-group.parties.name", .command, for: .secretariat, .post("/parties/{party}/names"))

    public let party: PartyID
    public let language: LanguageTag
    public let name: Line
}
