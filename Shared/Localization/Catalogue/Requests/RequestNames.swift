public import Models

/// What requests are called by people: the title of a page for a query, what its form does for a command.
///
/// Every request with a route has a name; no two of one service have the same.
public enum RequestNames {
    public static func name(of request: RequestName, in language: LanguageTag) -> String? {
        FieldNames.text(names[request.rawValue], in: language)
    }

    static let names = FieldNames.table(
        ofSubmissions, ofProposals, ofParties, ofSessions, ofOffices, ofActions, ofCoverage, ofNotifications, ofAccounts
    )
}
