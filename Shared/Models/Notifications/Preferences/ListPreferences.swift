/// Lists how the contacts of a party want to be written to; those who said nothing are written to at once.
public struct ListPreferences: Request {
    public typealias Answer = Page<Preferences>

    public static let definition = define("notifications.preferences.list", .query, for: .offices, .get("/preferences"))

    public let party: PartyID?
}
