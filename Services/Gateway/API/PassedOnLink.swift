internal import Models

/// What people and programs add to the address of a page when they pass it on, and nothing is meant by.
enum PassedOnLink {
    /// Added by mailing lists, networks and search engines, to follow readers about.
    static func isTracking(_ name: String) -> Bool {
        name.hasPrefix("utm_") || name.hasSuffix("clid") || name.hasSuffix("clkid") || others.contains(name)
    }

    private static let others: Set<String> = [
        "mc_cid", "mc_eid", "igshid", "igsh", "_ga", "_gl", "_hsenc", "_hsmi", "mkt_tok", "ref_src", "si", "spm",
    ]

    /// Whether an address names one object and chooses nothing: what stands behind it can mean nothing. A filter of a list that
    /// was misspelt must be refused, since what it should have left out would be taken for the answer.
    static func namesOneObject(_ fields: RequestFields, _ route: Route) -> Bool {
        route.placeholders.isEmpty == false
            && fields.fields.allSatisfy { $0.name == "lang" || route.placeholders.contains($0.name) }
    }
}
