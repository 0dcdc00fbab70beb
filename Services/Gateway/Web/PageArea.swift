internal import Localization
internal import Models

/// The areas of the site, in the order in which they stand in its head.
enum PageArea: CaseIterable, Sendable {
    case mine
    case proposals
    case actions
    case calls
    case meetings
    case parties
    case notifications
    case administration

    var key: TextKey {
        switch self {
        case .mine: .areaMine
        case .proposals: .areaProposals
        case .actions: .areaActions
        case .calls: .areaCalls
        case .meetings: .areaMeetings
        case .parties: .areaParties
        case .notifications: .areaNotifications
        case .administration: .areaAdministration
        }
    }

    /// Of its first page.
    var place: String {
        switch self {
        case .mine: "/me"
        case .proposals: "/proposals"
        case .actions: "/actions"
        case .calls: "/calls"
        case .meetings: "/sessions"
        case .parties: "/parties"
        case .notifications: "/notifications"
        case .administration: "/administration"
        }
    }

    /// One's own work is for whoever signs in, and administration stands in the foot.
    static func shown(to reader: PageReader) -> [PageArea] {
        allCases.filter { $0 != .administration && ($0 != .mine || reader.isAtHome) }
    }

    /// To its first page.
    func link(for reader: PageReader) -> PageLink { reader.link(key, place) }

    /// The area to which an address belongs, by its first part.
    init?(of place: String) {
        let first = place.drop { $0 == "/" }.prefix { $0 != "/" && $0 != "?" }
        guard let area = Self.parts.first(where: { $0.value.contains(String(first)) })?.key else { return nil }
        self = area
    }

    private static let parts: [PageArea: Set<String>] = [
        .mine: [
            "me", "account", "device", "deadlines", "preferences", "subscriptions", "feeds", "follows", "access-tokens",
            "web-sessions", "second-factors", "digests", "contacts", "inbox-items",
        ],
        .proposals: [
            "proposals", "annex1", "provenance", "originals", "operations", "publications", "rankings",
            "ranking-tallies",
            "tiers", "clusters", "amendments", "proposal-labels", "proposal-search", "submitted-proposals", "needs",
            "trace", "gaps", "indicators", "instruments", "overlaps", "similarity-measurement", "progress",
        ],
        .actions: ["actions", "board", "extensions", "evidence"],
        .calls: [
            "calls", "submissions", "points", "drafts", "attachments", "submission-attendance", "submission-counts",
            "submission-search",
        ],
        .meetings: [
            "sessions", "documents", "document-series", "document-allocations", "document-distributions",
            "document-translations", "translations", "decisions", "mandate", "consultations", "process", "minutes",
            "attendance",
        ],
        .parties: [
            "parties", "focal-points", "alternates", "delegates", "delegations", "observers", "nomination-gaps",
            "regional-coordinators", "secretariat-units", "successors", "unreachable-delegations", "states",
        ],
        .notifications: [
            "notifications", "deliveries", "rules", "bounces", "suppressions", "urgent-overrides", "recipients",
        ],
        .administration: ["administration", "services", "tokens", "office-contacts", "persons", "sign-in-codes"],
    ]
}
