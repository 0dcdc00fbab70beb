/// Shows what a link in a mail is about. Changes nothing.
public struct ShowLink: Request {
    public typealias Answer = LinkContents

    public static let definition = define("notifications.links.show", .query, for: .principals, nil)

    public let secret: LinkSecret
    public let purpose: LinkPurpose
}
