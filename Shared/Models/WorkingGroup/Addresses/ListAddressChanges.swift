/// Lists the changes of your own address that were asked for in the last 24 hours, and those that the former address may still
/// have put back, the newest first.
public struct ListAddressChanges: Request {
    public typealias Answer = Page<AddressChange>

    public static let definition = define(
        "working-group.address-changes.list", .query, for: .accounts, .get("/address-changes"))

    public let after: String?
    public let limit: PageLimit?
}
