/// Confirms that a focal point still holds.
public struct ConfirmFocalPoint: Request {
    public typealias Answer = FocalPoint

    public static let definition = RequestDefinition(
        "working-group.focal-points.confirm", .command, for: .offices, .post("/focal-points/{contact}/confirmation"),
        "Confirms that a focal point still holds the office, as is asked every year.")

    public let contact: ContactID

    public init(
        contact: ContactID
    ) {
        self.contact = contact
    }
}
