/// Unsubscribes the recipient of a mail from its category, by the link in the mail.
public struct UnsubscribeByLink: Request {
    public typealias Answer = LinkContents

    public static let definition = define("notifications.links.unsubscribe", .command, for: .principals, nil)

    public let secret: LinkSecret
}
