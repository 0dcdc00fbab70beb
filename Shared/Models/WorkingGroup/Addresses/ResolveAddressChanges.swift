/// Finds where the letters about changes of addresses go, of those that wait to be confirmed or may still be put back.
public struct ResolveAddressChanges: Request {
    public typealias Answer = AddressChangeList

    public static let definition = define("working-group.address-changes.resolve", .query, for: .principals, nil)

    public let changes: [AddressChangeID]
}
