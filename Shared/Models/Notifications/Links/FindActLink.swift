/// Finds on what a link of a mail acts, and for whom.
public struct FindActLink: Request {
    public typealias Answer = ActLink

    public static let definition = define("notifications.act-links.find", .query, for: .principals, nil)

    public let secret: LinkSecret
}
