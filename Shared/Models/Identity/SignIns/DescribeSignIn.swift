/// Describes a way in that was asked for, as far as it is kept: what the mail about it says.
public struct DescribeSignIn: Request {
    public typealias Answer = SignInDescription

    public static let definition = define("identity.sign-ins.describe", .query, for: .principals, nil)

    public let signIn: SignInID
}
