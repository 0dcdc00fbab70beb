/// Ends a focal point's term and begins the successor's, who takes over the open actions. The history stays.
public struct HandOverFocalPoint: Request {
    public typealias Answer = Handover

    public static let definition = define(
        "working-group.focal-points.hand-over", .command, for: .secretariat, .post("/focal-points/{contact}/handover"))

    public let contact: ContactID
    /// First day of the successor; not in the future.
    public let on: CalendarDate
    public let id: ContactID?
    public let name: Line
    public let email: EmailAddress
    public let language: LanguageTag
    public let zone: TimeZoneName
    public let letter: Line
}
