internal import Localization
internal import Models

/// The first page: what became of the proposals, what is due, what happened, and Annex I. A block whose service does not answer says
/// so, and the others stand.
struct OverviewPage: WebPage {
    static let template = PageTemplate.overview

    let frame: Frame
    let title: String
    let groupInFull: String
    let facts: [Fact]
    let upcoming: [UpcomingRow]
    let upcomingNote: String?
    let latest: [LatestRow]
    let latestNote: String?
    let progress: [ProgressBar]
    let progressNote: String?
    let clusters: [AnnexRows]
    let annexNote: String?

    struct Fact: PagePart {
        let count: String
        let words: String
        let address: String
    }

    struct UpcomingRow: PagePart {
        let title: WordedText
        let address: String
        let kind: String
        let when: String
    }

    struct LatestRow: PagePart {
        let headline: String
        let address: String?
        let when: String
        let time: String
    }

    struct AnnexRows: PagePart {
        let title: String
        let rows: [AnnexRow]
        let nothing: String?
    }

    struct AnnexRow: PagePart {
        let regions: String
        let proposals: [AnnexEntry]
    }

    struct AnnexEntry: PagePart {
        let label: String
        let title: String
        let address: String
        let note: String?
    }

    init(_ contents: OverviewContents, _ reader: PageReader) {
        let texts = reader.texts
        title = texts.text(.overviewHeading)
        groupInFull = reader.process?.name[reader.language].rawValue ?? reader.group[reader.language]
        facts = Self.facts(contents, reader)
        let upcoming = contents.upcoming(for: reader)
        self.upcoming = upcoming ?? []
        upcomingNote = texts.note(upcoming, nothing: .comingUpNone)
        latest = (contents.latest ?? []).map { LatestRow($0, contents.clocks, reader) }
        latestNote = texts.note(contents.latest, nothing: .latestNone)
        progress = (contents.progress?.clusters ?? []).map { ProgressBar($0, contents, reader) }
        progressNote = contents.progress == nil ? texts.text(.blockAway) : nil
        clusters = (contents.matrix?.clusters ?? []).map { AnnexRows($0, reader) }
        annexNote = contents.matrix == nil ? texts.text(contents.isMatrixAway ? .blockAway : .annexNone) : nil
        frame = Frame(title, reader, live: .all, notice: contents.notice, isIndexed: true, isOverview: true)
    }

    private static func facts(_ contents: OverviewContents, _ reader: PageReader) -> [Fact] {
        let texts = reader.texts
        var facts: [Fact] = []
        func add(_ count: Int?, _ key: TextKey, _ place: String) {
            guard let count else { return }
            facts.append(Fact(count: String(count), words: texts.text(key), address: reader.address(place)))
        }
        add(contents.gaps?.proposals, .factProposals, "/proposals")
        add(contents.board?.total, .factActions, "/actions")
        add(contents.board?.overdue, .factOverdue, "/actions?overdue=true")
        add(contents.gaps?.needs, .factNeeds, "/needs")
        return facts
    }
}

extension Texts {
    /// What stands in the place of a list: that there is nothing, or that it cannot be shown.
    ///
    /// - Returns: nil for a list in which something is.
    func note(_ list: (some Collection)?, nothing: TextKey) -> String? {
        guard let list else { return text(.blockAway) }
        return list.isEmpty ? text(nothing) : nil
    }
}

extension OverviewPage.LatestRow {
    fileprivate init(_ event: LatestEvent, _ clocks: RecordClocks, _ reader: PageReader) {
        headline = event.headline.words(in: reader.language)
        address = event.about.map { reader.address("/\($0)") }
        time = event.at.description
        when = reader.language.words(for: clocks.time(event.at, in: reader.process?.zone))
    }
}

extension ProgressBar {
    /// Of a cluster.
    fileprivate init(_ roll: ProgressRollUp, _ contents: OverviewContents, _ reader: PageReader) {
        let known = contents.matrix?.clusters.first { $0.cluster.rawValue == roll.of.rawValue }
        let title = known?.titles[reader.language] ?? known?.title ?? roll.title
        self.init(roll.percent, called: "\(roll.of). \(title)", reader.language)
    }
}

extension OverviewPage.AnnexRows {
    fileprivate init(_ cluster: AnnexCluster, _ reader: PageReader) {
        title = "\(cluster.cluster.rawValue). \(cluster.titles[reader.language].rawValue)"
        rows = cluster.cells.map { OverviewPage.AnnexRow($0, reader) }
        nothing = rows.isEmpty ? reader.texts.text(.annexNone) : nil
    }
}

extension OverviewPage.AnnexRow {
    fileprivate init(_ cell: AnnexCell, _ reader: PageReader) {
        let words = ProposalWords(reader)
        let names = cell.regions.map(words.name)
        regions = names.joined(separator: reader.language.listSeparator)
        proposals = cell.proposals.map { proposal in
            let others = proposal.crossCuttingClusters.map(\.rawValue).joined(separator: reader.language.listSeparator)
            return OverviewPage.AnnexEntry(
                label: words.label(proposal.number),
                title: proposal.title.rawValue, address: words.address(proposal.number),
                note: others.isEmpty ? nil : reader.texts.text(.annexAlso, ["clusters": .text(others)]))
        }
    }
}
