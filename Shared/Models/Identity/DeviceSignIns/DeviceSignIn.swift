/// A program that waits to be let in.
public struct DeviceSignIn: Codable, Sendable, Equatable {
    /// Kept by the program, which asks with it. Left out in the answer to a repeated command.
    public var device: LinkSecret?
    /// Shown to the person. Left out in the answer to a repeated command.
    public var code: SignInCode?
    public let expires: Instant
    /// Seconds to wait between two questions.
    public let interval: Int
}

extension DeviceSignIn: PersonalAnswer {
    public var impersonal: DeviceSignIn {
        var impersonal = self
        impersonal.device = nil
        impersonal.code = nil
        return impersonal
    }
}
