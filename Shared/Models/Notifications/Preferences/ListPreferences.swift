/// Lists the preferences of the contacts of a party.
public struct ListPreferences: Request {
    public typealias Answer = Page<Preferences>

    public static let definition = RequestDefinition(
        "notifications.preferences.list", .query, for: .offices, .get("/preferences"),
        "Lists how the contacts of a party want to be written to; those who said nothing are written to at once.")

    public let party: PartyID?

    public init(party: PartyID? = nil) {
        self.party = party
    }
}
