/// Changes in which language, and by which clock, you are written to.
public struct ReviseContact: Request {
    public typealias Answer = RevisedContact

    public static let definition = define(
        "working-group.contacts.revise", .command, for: .accounts, .post("/contact-revisions"))

    /// Yourself, and so may be left out.
    public let contact: ContactID?
    public let language: LanguageTag?
    public let zone: TimeZoneName?
}

extension ReviseContact: Limiting {
    public static let rules: [FieldRule] = [.revises("language", "zone")]
}
