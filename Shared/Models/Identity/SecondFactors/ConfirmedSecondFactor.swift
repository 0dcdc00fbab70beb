/// A second factor that was set.
public struct ConfirmedSecondFactor: Codable, Sendable, Equatable {
    public let person: ActorID
    /// Ten codes, each good once in the place of one of the app. Shown once: left out in the answer to a repeated command.
    public var recoveryCodes: [SignInCode]?
}

extension ConfirmedSecondFactor: PersonalAnswer {
    public var impersonal: ConfirmedSecondFactor {
        var impersonal = self
        impersonal.recoveryCodes = nil
        return impersonal
    }
}
