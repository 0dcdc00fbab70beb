/// Ends an accreditation, or withdraws one that has not begun, so that the one before holds again.
public struct EndAccreditation: Request {
    public typealias Answer = Party

    public static let definition = define(
        "working-group.accreditations.end", .command, for: .secretariat,
        .post("/parties/{party}/accreditations/{validFrom}/termination"))

    public let party: PartyID
    /// First day of the accreditation that is meant.
    public let validFrom: CalendarDate
    /// Last day. Without it, the accreditation is withdrawn.
    public let on: CalendarDate?
    public let reason: Prose
}
