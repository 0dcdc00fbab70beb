public import Models

/// What to write into fields of commands, where their names do not say it.
public enum FieldHints {
    /// - Parameter field: its own name, also where it stands within another field of the request.
    /// - Returns: nil where the name of the field says enough.
    public static func hint(for field: String, of request: RequestName, in language: LanguageTag) -> String? {
        FieldNames.text(hints["\(request).\(field)"] ?? hints[field], in: language)
    }

    /// Those that say when a field is needed, and nothing else: a form that asks for it as needed goes without them.
    public static func saysOnlyWhenNeeded(_ field: String, of request: RequestName) -> Bool {
        conditions.contains("\(request).\(field)")
    }

    private static let conditions: Set<String> = [
        "working-group.actions.move.reason", "working-group.sessions.move.reason", "proposals.move.reason",
        "submissions.signatures.decide.reason",
    ]

    static let hints = FieldNames.table(
        aToE, fToO, pToR, sToZ, ofSubmissions, ofProposals, ofPeople, ofWorkingGroup, ofNotifications,
        ofAccounts)
}
