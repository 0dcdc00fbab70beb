internal import Models
internal import Postgres

/// What a revision of an action can change.
struct RevisedTerms: Sendable {
    var title: Line
    var description: Prose?
    var priority: ActionPriority
    var funding: FundingStatus
    var visibility: ActionVisibility
    var work: ActionRow.Work
    var links: ActionRow.Links

    init(_ row: ActionRow) {
        title = row.title
        description = row.description
        priority = row.priority
        funding = row.funding
        visibility = row.visibility
        work = row.work
        links = row.links
    }

    /// The fields in which two differ, as the request names them.
    func differing(from other: RevisedTerms) -> [String] {
        let own = Rejection.differences(onRecord: self, given: other).map(\.field).filter {
            $0 != "work" && $0 != "links"
        }
        return own + Rejection.differences(onRecord: work, given: other.work).map(\.field)
            + Rejection.differences(onRecord: links, given: other.links).map(\.field)
    }

    func update(_ action: ActionID) -> SQL {
        """
        UPDATE action SET version = version + 1, title = \(title), description = \(description),
            responsible = \(work.responsible), contact = \(work.contact), alternates = \(work.alternates),
            priority = \(priority), funding = \(funding), visibility = \(visibility),
            proposals = \(links.proposals), needs = \(links.needs), decisions = \(links.decisions)
        WHERE id = \(action)
        """
    }
}
