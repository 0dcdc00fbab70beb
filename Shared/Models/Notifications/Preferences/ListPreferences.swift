/// Lists when and in which language the contacts of a party want mail. Without preferences, mail is sent at once.
public struct ListPreferences: Request {
    public typealias Answer = Page<Preferences>

    public static let definition = define("notifications.preferences.list", .query, for: .offices, .get("/preferences"))

    public let party: PartyID?
}
