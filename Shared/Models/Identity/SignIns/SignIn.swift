/// A way in that was asked for.
public struct SignIn: Codable, Sendable, Equatable {
    public let id: SignInID
    /// When it is over.
    public let expires: Instant
}

public typealias SignInID = ID<SignIn>
