internal import Models

/// The inbox of one person: what they follow. Those of parties and offices go by ids, which have no colon.
enum PersonalInbox {
    static let prefix = "person:"

    static func name(of person: ActorID) -> String { prefix + person.rawValue }

    /// Whose it is; nil for the inbox of a party or an office.
    static func person(of recipient: String) -> ContactID? {
        recipient.hasPrefix(prefix) ? ContactID(rawValue: String(recipient.dropFirst(prefix.count))) : nil
    }
}
