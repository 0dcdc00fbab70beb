/// Finds the offices that somebody holds today: by an address, or of whom holds one of them.
public struct FindOffices: Request {
    public typealias Answer = HeldOffices

    public static let definition = define("working-group.offices.find", .query, for: .principals, nil)

    public let email: EmailAddress?
    public let actor: ActorID?
}
