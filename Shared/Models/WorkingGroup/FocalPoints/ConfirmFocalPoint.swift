/// Confirms that a focal point still holds the office, as is asked every year.
public struct ConfirmFocalPoint: Request {
    public typealias Answer = FocalPoint

    public static let definition = define(
        "working-group.focal-points.confirm", .command, for: .offices, .post("/focal-points/{contact}/confirmation"))

    public let contact: ContactID
}
