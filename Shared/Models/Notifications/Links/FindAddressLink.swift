/// Finds which change of address a link of a mail is about.
public struct FindAddressLink: Request {
    public typealias Answer = AddressLink

    public static let definition = define("notifications.address-links.find", .query, for: .principals, nil)

    public let secret: LinkSecret
    /// Where the mail was sent to.
    public let end: AddressEnd
}
