/// Ends a focal point's term.
public struct EndFocalPoint: Request {
    public typealias Answer = FocalPoint

    public static let definition = RequestDefinition(
        "working-group.focal-points.end", .command, for: .secretariat, .post("/focal-points/{contact}/end"),
        "Ends a focal point's term.")

    public let contact: ContactID
    public let on: CalendarDate
    public let reason: Prose

    public init(
        contact: ContactID, on: CalendarDate, reason: Prose
    ) {
        self.contact = contact
        self.on = on
        self.reason = reason
    }
}
