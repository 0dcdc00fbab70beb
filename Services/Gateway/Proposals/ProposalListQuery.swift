internal import Hummingbird
internal import Models

/// What the list of proposals is asked for: a view, and what is left out.
struct ProposalListQuery: Sendable, Equatable {
    enum View: String, Sendable {
        case byNumber = ""
        case byCluster = "clusters"
        case outside
    }

    var view = View.byNumber
    var cluster: Cluster?
    var region: Region?
    var status: ProposalStatus?
    var isUnfollowed = false
    var after: String?

    /// How many stand on a page.
    static let limit = PageLimit(rawValue: PageLimit.range.upperBound)

    /// Those that do not belong to the current set, as far as everybody reads them.
    static let outside: [ProposalStatus] = [.submissionOnly, .superseded, .withdrawn]

    init() {}

    init(_ request: Hummingbird.Request) {
        view = request.inQuery("view").flatMap(View.init(rawValue:)) ?? .byNumber
        cluster = request.inQuery("cluster").flatMap(Cluster.init(rawValue:))
        region = request.inQuery("region").flatMap(Region.init(rawValue:))
        status = request.inQuery("status").flatMap(ProposalStatus.init(rawValue:))
        isUnfollowed = request.inQuery("unfollowed") == "true"
        after = request.inQuery("after")
    }

    var isFiltered: Bool { cluster != nil || region != nil || status != nil || isUnfollowed }

    /// The statuses to choose from.
    func statuses(for actor: Actor) -> [ProposalStatus] {
        guard view == .outside else { return ProposalStatus.allCases.filter(\.isCurrent) }
        return Self.outside + (actor.isSteering ? [.draft] : [])
    }

    /// What the service is asked, one after the other: outside the set, it lists one status at a time.
    func requests(for actor: Actor) -> [ListProposals] {
        let known = statuses(for: actor)
        let chosen = status.flatMap { known.contains($0) ? $0 : nil }
        let asked: [ProposalStatus?] = view == .outside ? (chosen.map { [$0] } ?? known) : [chosen]
        return asked.map {
            ListProposals(status: $0, cluster: cluster, region: region, after: after, limit: Self.limit)
        }
    }

    /// The same with other values, as the query of an address.
    func address(view: View? = nil, after: String? = nil, format: String? = nil) -> String {
        let pairs: [(String, String?)] = [
            ("view", (view ?? self.view).rawValue), ("cluster", cluster?.rawValue), ("region", region?.rawValue),
            ("status", view == nil ? status?.rawValue : nil), ("unfollowed", isUnfollowed ? "true" : nil),
            ("after", after), ("as", format),
        ]
        let given = pairs.compactMap { name, value in
            value.flatMap { $0.isEmpty ? nil : "\(name)=\($0.escapedForQuery)" }
        }
        return given.isEmpty ? "" : "?" + given.joined(separator: "&")
    }
}
