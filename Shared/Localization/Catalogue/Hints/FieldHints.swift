public import Models

/// What to write into fields of commands, where their names do not say it.
public enum FieldHints {
    /// - Parameter field: its own name, also where it stands within another field of the request.
    /// - Returns: nil where the name of the field says enough.
    public static func hint(for field: String, of request: RequestName, in language: LanguageTag) -> String? {
        FieldNames.text(hints["\(request).\(field)"] ?? hints[field], in: language)
    }

    static let hints = FieldNames.table(
        aToE, fToO, pToR, sToZ, ofSubmissions, ofProposals, ofPeople, ofWorkingGroup, ofNotifications,
        ofAccounts)
}
