/// Shows whether there is a second factor; for the secretariat and operators, that of others too.
public struct ShowSecondFactor: Request {
    public typealias Answer = SecondFactor

    public static let definition = define(
        "identity.second-factors.show", .query, for: .accounts, .get("/second-factors"))

    /// Contact, or person on a delegation; defaults to yourself.
    public let person: ActorID?
}
