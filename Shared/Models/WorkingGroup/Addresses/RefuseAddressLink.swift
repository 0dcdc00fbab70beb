/// Drops a change of address that its owner did not ask for, by the link in the mail to the present address, or puts the former
/// one back within seven days after the change was carried out. Ends all that somebody else may have got hold of: sessions,
/// access tokens, ways in.
public struct RefuseAddressLink: Request {
    public typealias Answer = AddressLinkContents

    public static let definition = define("working-group.address-links.refuse", .command, for: .principals, nil)

    public let secret: LinkSecret
}
