/// Removes a second factor: your own by a code; for the secretariat and operators, that of somebody who has lost theirs.
public struct RemoveSecondFactor: Request {
    public typealias Answer = SecondFactor

    public static let definition = define(
        "identity.second-factors.remove", .command, for: .accounts, .post("/second-factor-removals"))

    /// Contact, or person on a delegation; defaults to yourself.
    public let person: ActorID?
    /// For your own.
    public let code: SecondFactorCode?
    /// For that of somebody else: how it was made sure that it is they who asked.
    public let reason: Prose?
}
