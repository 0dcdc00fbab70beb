/// Records the accreditation of an observer: while it holds, it may submit and comment; it takes no positions.
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
