internal import Localization
internal import Models

/// What the template of the overview shows; it holds no logic of its own.
struct OverviewContent {
    /// Below which everything is found.
    let path: String
    /// The short and the full name of the working group.
    let group: String
    let groupInFull: String
    let clusters: [ClusterRows]
    let states: [StateCount]
    let total: Int
    let overdue: Int
    let latest: [EventLine]

    struct ClusterRows {
        let letter: String
        let title: String
        let first: CellRow?
        let rest: [CellRow]
        let rowCount: Int
    }

    struct CellRow {
        let regions: String
        let proposals: [ProposalEntry]
    }

    struct ProposalEntry {
        let number: Int
        let label: String
        let title: String
        let note: String?
    }

    struct StateCount {
        let key: String
        let name: String
        let count: Int
    }

    struct EventLine {
        let time: String
        let clock: String
        let source: String
        let headline: String
    }

    /// - Parameter process: nil before one is defined.
    init(path: String, process: ProcessTerms?, matrix: AnnexMatrix?, board: ActionBoard, latest: [LatestEvent]) {
        self.path = path
        let texts = Texts(.english)
        group = process?.shortName.en.rawValue ?? texts.text(.organization)
        groupInFull = process?.name.en.rawValue ?? texts.text(.organization)
        clusters = (matrix?.clusters ?? []).map { ClusterRows($0, process) }
        states = ActionState.allCases.map {
            StateCount(
                key: $0.rawValue, name: $0.rawValue.replacing("-", with: " "), count: board.byState[$0.rawValue] ?? 0)
        }
        total = board.total
        overdue = board.overdue
        self.latest = latest.map(EventLine.init)
    }
}

extension OverviewContent.ClusterRows {
    fileprivate init(_ cluster: AnnexCluster, _ process: ProcessTerms?) {
        let rows = cluster.cells.map { OverviewContent.CellRow($0, process) }
        self.init(
            letter: cluster.cluster.rawValue, title: cluster.title.rawValue, first: rows.first,
            rest: Array(rows.dropFirst()), rowCount: max(1, rows.count))
    }
}

extension OverviewContent.CellRow {
    fileprivate init(_ cell: AnnexCell, _ process: ProcessTerms?) {
        let names = cell.regions.map { region in
            process?.groups.first { $0.key.rawValue == region.rawValue }?.name.en.rawValue ?? region.rawValue
        }
        self.init(
            regions: names.joined(separator: ", "),
            proposals: cell.proposals.map { proposal in
                let others = proposal.crossCuttingClusters.map(\.rawValue).joined(separator: ", ")
                return OverviewContent.ProposalEntry(
                    number: proposal.number.rawValue,
                    label: process?.proposalPrefix.label(proposal.number) ?? proposal.number.description,
                    title: proposal.title.rawValue,
                    note: others.isEmpty ? nil : "also cluster \(others)")
            })
    }
}

extension OverviewContent.EventLine {
    fileprivate init(_ event: LatestEvent) {
        let time = event.at.description
        self.init(
            time: time, clock: "\(time.prefix(10)) \(time.dropFirst(11).prefix(8)) UTC",
            source: event.source.rawValue.replacing("-", with: " "), headline: event.headline.rawValue)
    }
}
