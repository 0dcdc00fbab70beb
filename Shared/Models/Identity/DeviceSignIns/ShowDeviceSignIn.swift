/// Shows what waits to be let in by a code.
public struct ShowDeviceSignIn: Request {
    public typealias Answer = WaitingDevice

    public static let definition = define(
        "identity.device-sign-ins.show", .query, for: .accounts, .get("/device-sign-ins/{code}"))

    public let code: SignInCode
}
