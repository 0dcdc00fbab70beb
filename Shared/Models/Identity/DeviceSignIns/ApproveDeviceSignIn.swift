/// Lets a program in that shows a code: it acts for you, in the office in which you approve, for eight hours.
public struct ApproveDeviceSignIn: Request {
    public typealias Answer = WaitingDevice

    public static let definition = define(
        "identity.device-sign-ins.approve", .command, for: .accounts, .post("/device-sign-ins/{code}/approval"),
        isGrave: true)

    public let code: SignInCode
}
