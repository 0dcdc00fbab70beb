/// Looks at a link of a mail.
public struct ShowLink: Request {
    public typealias Answer = LinkContents

    public static let definition = RequestDefinition(
        "notifications.links.show", .query, for: .principals, nil,
        "Looks at what a link of a mail is about; changes nothing.")

    public let secret: LinkSecret
    public let purpose: LinkPurpose

    public init(secret: LinkSecret, purpose: LinkPurpose) {
        self.secret = secret
        self.purpose = purpose
    }
}
