/// Finds a party by its id, by a name in any language and spelling, or by a code of its state.
public struct ShowParty: Request {
    public typealias Answer = Party

    public static let definition = RequestDefinition(
        "working-group.parties.show", .query, for: .everyone, .get("/parties/{party}"),
        "Finds a party by its id, by a name in any language and spelling, or by a code of its state.")

    public let party: Line

    public init(
        party: Line
    ) {
        self.party = party
    }
}
