/// Accredits an observer. While the accreditation holds, the observer may submit and comment, but takes no positions.
public struct AccreditObserver: Request {
    public typealias Answer = Party

    public static let definition = define(
        "working-group.observers.accredit", .command, for: .secretariat, .post("/parties/{party}/accreditations"))

    public let party: PartyID
    public let accreditationClass: AccreditationClass
    public let reference: Line
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?
}
