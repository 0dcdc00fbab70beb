/// Finds where contacts are reached.
public struct ResolveContacts: Request {
    public typealias Answer = ContactList

    public static let definition = RequestDefinition(
        "working-group.contacts.resolve", .query, for: .principals, nil,
        "Finds where contacts are reached.")

    public let contacts: [ContactID]

    public init(
        contacts: [ContactID]
    ) {
        self.contacts = contacts
    }
}
