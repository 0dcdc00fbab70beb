/// Ends the optional category of a mail for its recipient by the mail's link.
public struct UnsubscribeByLink: Request {
    public typealias Answer = LinkContents

    public static let definition = define("notifications.links.unsubscribe", .command, for: .principals, nil)

    public let secret: LinkSecret
}
