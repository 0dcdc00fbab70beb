/// Lets a party be found by one more name.
public struct AddAlias: Request {
    public typealias Answer = Party

    public static let definition = RequestDefinition(
        "working-group.parties.add-alias", .command, for: .secretariat, .post("/parties/{party}/aliases"),
        "Lets a party be found by one more name; one that leads to another party is refused.")

    public let party: PartyID
    public let alias: Line

    public init(
        party: PartyID, alias: Line
    ) {
        self.party = party
        self.alias = alias
    }
}
