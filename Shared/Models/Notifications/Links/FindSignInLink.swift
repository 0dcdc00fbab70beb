/// Finds what a link of a mail lets somebody into.
public struct FindSignInLink: Request {
    public typealias Answer = SignInLink

    public static let definition = define("notifications.sign-in-links.find", .query, for: .principals, nil)

    public let secret: LinkSecret
}
