/// Takes the token of a program that was let in, once. As long as nobody has decided, it is refused.
public struct RedeemDeviceSignIn: Request {
    public typealias Answer = AccessToken

    public static let definition = define(
        "identity.device-sign-ins.redeem", .command, for: .everyone, .post("/device-sign-in-redemption"))

    public let device: LinkSecret
}
