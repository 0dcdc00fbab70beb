/// Ends a focal point's term.
public struct EndFocalPoint: Request {
    public typealias Answer = FocalPoint

    public static let definition = define(
        "working-group.focal-points.end", .command, for: .secretariat, .post("/focal-points/{contact}/termination"))

    public let contact: ContactID
    /// Last day. The day before the first one ends a nomination that was a mistake.
    public let on: CalendarDate
    public let reason: Prose
}
