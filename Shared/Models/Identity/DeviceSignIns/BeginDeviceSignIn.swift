/// Begins to sign in a program that has no browser: it shows a code, which somebody who is signed in confirms (RFC 8628).
public struct BeginDeviceSignIn: Request {
    public typealias Answer = DeviceSignIn

    public static let definition = define(
        "identity.device-sign-ins.begin", .command, for: .everyone, .post("/device-sign-ins"))

    /// What the program is called, for the person who confirms.
    public let client: Line
}
