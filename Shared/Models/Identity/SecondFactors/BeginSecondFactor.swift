/// Begins to set up a second factor: codes of an authenticator app (RFC 6238). Nothing changes until a code confirms it.
public struct BeginSecondFactor: Request {
    public typealias Answer = BegunSecondFactor

    public static let definition = define(
        "identity.second-factors.begin", .command, for: .accounts, .post("/second-factors"))
}
