/// Registers a body in the register of parties.
public struct RegisterParty: Request {
    public typealias Answer = Party

    public static let definition = define(
        "working-group.parties.register", .command, for: .secretariat, .post("/parties"))

    public let id: PartyID
    public let name: Line
    public let officialName: Line?
    public let acronym: Line?
    public let iso3166: CountryCode?
    public let kind: PartyKind
    public let region: Region?
    public let aliases: [Line]?
    public let note: Prose?
}

extension RegisterParty: Limiting {
    public static let limits: [String: Limit] = ["aliases": .items(0...50)]
}
