/// Appoints a regional co-ordinator.
public struct AppointCoordinator: Request {
    public typealias Answer = RegionalCoordinator

    public static let definition = RequestDefinition(
        "working-group.coordinators.appoint", .command, for: .secretariat, .post("/regional-coordinators"),
        "Records which contact co-ordinates a region; a former one ends the day before.")

    public let region: Region
    public let contact: ContactID
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?

    public init(
        region: Region, contact: ContactID, validFrom: CalendarDate, validTo: CalendarDate? = nil
    ) {
        self.region = region
        self.contact = contact
        self.validFrom = validFrom
        self.validTo = validTo
    }
}
