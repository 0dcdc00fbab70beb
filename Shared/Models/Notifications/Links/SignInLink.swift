/// A link by which somebody signs in.
public struct SignInLink: Codable, Sendable, Equatable {
    public let signIn: SignInID
}
