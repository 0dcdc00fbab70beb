/// Appoints a contact as coordinator of a region. The term of the former one ends the day before.
public struct AppointCoordinator: Request {
    public typealias Answer = RegionalCoordinator

    public static let definition = define(
        "working-group.coordinators.appoint", .command, for: .secretariat, .post("/regional-coordinators"))

    public let region: Region
    public let contact: ContactID
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?
}
