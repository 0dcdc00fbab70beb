internal import Models

/// What a point names: lists of at most 100, each name once.
enum PointLists {
    /// - Throws: a rejection that names the list.
    static func check(
        proposals: [ProposalNumber]?, needs: [NeedID]?, practices: [Line]?, organizations: [Line]?
    ) throws {
        try check("proposals", proposals ?? [])
        try check("needs", needs ?? [])
        try check("practices", practices ?? [])
        try check("organizations", organizations ?? [])
    }

    static func check(_ field: String, _ items: [some Hashable], atLeast least: Int = 0) throws {
        guard (least...100).contains(items.count) else {
            throw Rejection.invalid(field, "must name \(least) to 100")
        }
        guard Set(items).count == items.count else { throw Rejection.invalid(field, "names one twice") }
    }
}
