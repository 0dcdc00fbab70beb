/// Finds the names, addresses and languages of contacts.
public struct ResolveContacts: Request {
    public typealias Answer = ContactList

    public static let definition = define("working-group.contacts.resolve", .query, for: .principals, nil)

    public let contacts: [ContactID]
}
