/// A second factor that waits for its first code.
public struct BegunSecondFactor: Codable, Sendable, Equatable {
    public let person: ActorID
    /// Key for the authenticator app, in base 32. Shown once: left out in the answer to a repeated command.
    public var key: Line?
    /// The same as an `otpauth:` address, which authenticator apps open. Shown once, too.
    public var link: Prose?
}

extension BegunSecondFactor: PersonalAnswer {
    public var impersonal: BegunSecondFactor {
        var impersonal = self
        impersonal.key = nil
        impersonal.link = nil
        return impersonal
    }
}
