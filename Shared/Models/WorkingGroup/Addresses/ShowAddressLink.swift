/// Shows what a link that confirms an address is about. Changes nothing.
public struct ShowAddressLink: Request {
    public typealias Answer = AddressLinkContents

    public static let definition = define("working-group.address-links.show", .query, for: .principals, nil)

    public let secret: LinkSecret
    public let end: AddressEnd
}
