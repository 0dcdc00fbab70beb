/// Finds where changes of addresses lead, of those that wait to be confirmed.
public struct ResolveAddressChanges: Request {
    public typealias Answer = AddressChangeList

    public static let definition = define("working-group.address-changes.resolve", .query, for: .principals, nil)

    public let changes: [AddressChangeID]
}
