/// Lets a party be found by one more name; one that leads to another party is refused.
public struct AddAlias: Request {
    public typealias Answer = Party

    public static let definition = define(
        "working-group.parties.add-alias", .command, for: .secretariat, .post("/parties/{party}/aliases"))

    public let party: PartyID
    public let alias: Line
}
