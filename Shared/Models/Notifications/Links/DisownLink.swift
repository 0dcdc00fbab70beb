/// Says that whoever acted by the link of a mail was not whom it was sent to: all such links of theirs are void from then on, and
/// the secretariat hears of it.
public struct DisownLink: Request {
    public typealias Answer = LinkContents

    public static let definition = define("notifications.links.disown", .command, for: .principals, nil)

    /// Of the link itself, or of the one in the mail that says what was done by it.
    public let secret: LinkSecret
}
