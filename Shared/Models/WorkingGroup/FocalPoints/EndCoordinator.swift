/// Ends a coordinator's term, or withdraws an appointment that has not begun, so that the one before holds again.
public struct EndCoordinator: Request {
    public typealias Answer = RegionalCoordinator

    public static let definition = define(
        "working-group.coordinators.end", .command, for: .secretariat,
        .post("/regional-coordinators/{region}/{validFrom}/termination"))

    public let region: Region
    /// First day of the appointment that is meant.
    public let validFrom: CalendarDate
    /// Last day. Without it, the appointment is withdrawn.
    public let on: CalendarDate?
    public let reason: Prose
}
