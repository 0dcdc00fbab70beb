/// Ends optional mail by the link of a mail.
public struct UnsubscribeByLink: Request {
    public typealias Answer = LinkContents

    public static let definition = RequestDefinition(
        "notifications.links.unsubscribe", .command, for: .principals, nil,
        "Ends the optional category of a mail for its recipient by the mail's link.")

    public let secret: LinkSecret

    public init(secret: LinkSecret) {
        self.secret = secret
    }
}
