/// Confirms a change of address at one end, by the link in the mail that was sent there. With the second end it is carried out.
public struct ConfirmAddressLink: Request {
    public typealias Answer = AddressLinkContents

    public static let definition = define("working-group.address-links.confirm", .command, for: .principals, nil)

    public let secret: LinkSecret
    public let end: AddressEnd
}
