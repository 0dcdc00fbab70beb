/// Adds a name by which a party is found. Refused where it leads to another party.
public struct AddAlias: Request {
    public typealias Answer = Party

    public static let definition = define(
        "working-group.aliases.add", .command, for: .secretariat, .post("/parties/{party}/aliases"))

    public let party: PartyID
    public let alias: Line
}
