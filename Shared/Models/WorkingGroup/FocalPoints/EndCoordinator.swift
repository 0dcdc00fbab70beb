/// Ends a co-ordinator's term, or withdraws an appointment that has not begun: the one before holds again.
public struct EndCoordinator: Request {
    public typealias Answer = RegionalCoordinator

    public static let definition = define(
        "working-group.coordinators.end", .command, for: .secretariat,
        .post("/regional-coordinators/{region}/{validFrom}/end"))

    public let region: Region
    /// Which appointment.
    public let validFrom: CalendarDate
    /// The last day; none withdraws the appointment.
    public let on: CalendarDate?
    public let reason: Prose
}
