/// Sets the second factor that was begun, by a code of the authenticator app. From then on signing in asks for one.
public struct ConfirmSecondFactor: Request {
    public typealias Answer = ConfirmedSecondFactor

    public static let definition = define(
        "identity.second-factors.confirm", .command, for: .accounts, .post("/second-factor-confirmations"))

    public let code: SecondFactorCode
}
