/// Goes on in another office of the same person. The session gets another secret.
public struct SwitchOffice: Request {
    public typealias Answer = StartedWebSession

    public static let definition = define("identity.offices.switch", .command, for: .principals, nil)

    public let secret: LinkSecret
    public let office: ActorID
}
