/// Gives the word of the system for whom a mail was sent to, by its link: for what the mail asks for (``LinkedActs``), and nothing
/// else.
public struct UseActLink: Request {
    public typealias Answer = LinkCredential

    public static let definition = define("identity.act-links.use", .query, for: .principals, nil)

    public let secret: LinkSecret
}
