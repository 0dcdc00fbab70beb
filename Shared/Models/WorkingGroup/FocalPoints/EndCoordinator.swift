/// Ends the term of a regional co-ordinator, or withdraws an appointment before it has begun.
public struct EndCoordinator: Request {
    public typealias Answer = RegionalCoordinator

    public static let definition = RequestDefinition(
        "working-group.coordinators.end", .command, for: .secretariat,
        .post("/regional-coordinators/{region}/{validFrom}/end"),
        "Ends a co-ordinator's term, or withdraws an appointment that has not begun: the one before holds again.")

    public let region: Region
    /// Which appointment.
    public let validFrom: CalendarDate
    /// The last day; none withdraws the appointment.
    public let on: CalendarDate?
    public let reason: Prose

    public init(
        region: Region, validFrom: CalendarDate, on: CalendarDate? = nil, reason: Prose
    ) {
        self.region = region
        self.validFrom = validFrom
        self.on = on
        self.reason = reason
    }
}
