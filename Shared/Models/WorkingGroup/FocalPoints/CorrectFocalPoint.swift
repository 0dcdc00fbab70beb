/// Corrects what is on record of a focal point or an alternate, with the reason. What is left out stays.
public struct CorrectFocalPoint: Request {
    public typealias Answer = FocalPoint

    public static let definition = define(
        "working-group.focal-points.correct", .command, for: .secretariat, .post("/focal-points/{contact}/corrections"),
        isGrave: true)

    public let contact: ContactID
    public let reason: Prose
    public let name: Line?
    public let email: EmailAddress?
    public let language: LanguageTag?
    public let zone: TimeZoneName?
    public let letter: Line?
}

extension CorrectFocalPoint: Limiting {
    public static let rules: [FieldRule] = [.revises("name", "email", "language", "zone", "letter")]
}
