internal import Localization
internal import Models

/// What the list of proposals is made of; nil for what could not be had.
struct ProposalListContents: Sendable {
    var query = ProposalListQuery()
    var proposals: [Proposal]?
    /// Where the list goes on.
    var next: String?
    var progress: MandateProgress?
    /// Those of the current set that no action follows up; read only where the list is of them.
    var unfollowed: Set<ProposalNumber>?
    var notice: String?

    /// What the actions on each proposal come to.
    var inputs: [ProposalNumber: ProgressInput] {
        let inputs = (progress?.clusters ?? []).flatMap(\.inputs).compactMap { input in
            ProposalNumber(quoted: input.of.rawValue).map { ($0, input) }
        }
        return Dictionary(inputs) { first, _ in first }
    }

    /// Those that the list shows; nil where it cannot be told which.
    var shown: [Proposal]? {
        guard query.isUnfollowed else { return proposals }
        guard let unfollowed else { return nil }
        return proposals?.filter { unfollowed.contains($0.number) }
    }
}

/// The proposals, by number or by cluster, and those outside the current set.
struct ProposalListPage: WebPage {
    static let template = PageTemplate.proposals

    let frame: Frame
    let tabs: [PageLink]
    let acts: LinkGroup?
    let intro: String?
    let filter: ProposalFilter
    let count: String?
    let clear: String?
    let links: [PageLink]
    let note: String?
    /// By cluster, or all of them in one without a title.
    let groups: [Group]
    let hasProgress: Bool
    let next: String?

    struct Group: PagePart {
        let title: String?
        let rows: [Row]
    }

    struct Row: PagePart {
        let label: String
        let title: String
        let address: String
        let regions: String
        let tag: StatusTag
        let actions: ActionCount?
        let progress: String?
    }

    struct ActionCount: PagePart {
        let count: Int
        /// nil where there are none.
        let address: String?
    }

    init(_ contents: ProposalListContents, _ reader: PageReader) {
        let (texts, query) = (reader.texts, contents.query)
        let words = ProposalWords(reader)
        tabs = Self.tabs(query, reader)
        acts = LinkGroup(texts.text(.whatYouCanDo), Self.acts(reader).links)
        intro = query.view == .outside ? texts.text(.proposalsOutsideIntro) : nil
        filter = ProposalFilter(query, words)
        let shown = contents.shown
        count = shown.map { texts.text(.proposalsCount, ["count": .number($0.count)]) }
        clear = query.isFiltered ? reader.address("/proposals") + query.view.address : nil
        links =
            [
                PageLink(
                    address: reader.address("/proposals") + query.address(format: "csv"),
                    words: texts.text(.proposalsTable)),
                reader.link(.proposalsProvenance, "/provenance"),
            ] + CoverageTab.allCases.dropFirst().map { $0.link(for: reader) }
        note = texts.note(shown, nothing: query.isFiltered ? .proposalsNoneMatch : .annexNone)
        hasProgress = query.view != .outside
        let inputs = contents.inputs
        groups = Self.groups(shown ?? [], query.view, words) { Row($0, inputs[$0.number], words) }
        next = contents.next.map { reader.address("/proposals") + query.address(after: $0) }
        frame = Frame(
            texts.text(.areaProposals), reader, area: .proposals, notice: contents.notice,
            isIndexed: !reader.isSignedIn)
    }

    private static func tabs(_ query: ProposalListQuery, _ reader: PageReader) -> [PageLink] {
        func tab(_ key: TextKey, _ view: ProposalListQuery.View) -> PageLink {
            PageLink(
                address: reader.address("/proposals") + view.address, words: reader.texts.text(key),
                isCurrent: query.view == view)
        }
        return [
            tab(.proposalsByNumber, .byNumber), tab(.proposalsByCluster, .byCluster),
            PageLink(address: reader.address("/") + "#annex", words: reader.texts.text(.proposalsAnnex)),
            tab(.proposalsOutside, .outside),
        ]
    }

    private static func acts(_ reader: PageReader) -> ProposalActs {
        var acts = ProposalActs(reader)
        acts.add(.proposalsRank, GiveRanking.self)
        acts.add(.proposalsSetTiers, SetTiers.self)
        acts.add(.proposalsMerge, MergeProposals.self)
        acts.add(.proposalsRegister, RegisterProposal.self)
        acts.add(.proposalsRegisterSubmitted, RegisterSubmittedProposal.self)
        acts.add(.proposalsRegisterOriginal, RegisterOriginal.self)
        if reader.actor.has(.secretariat) { acts.add(.proposalsPublish, page: "/publications") }
        return acts
    }

    private static func groups(
        _ proposals: [Proposal], _ view: ProposalListQuery.View, _ words: ProposalWords, _ row: (Proposal) -> Row
    ) -> [Group] {
        guard view == .byCluster else { return [Group(title: nil, rows: proposals.map(row))] }
        let byCluster = Dictionary(grouping: proposals, by: \.cluster)
        return byCluster.keys.sorted().map { cluster in
            Group(title: words.title(cluster), rows: (byCluster[cluster] ?? []).map(row))
        }
    }
}

extension ProposalListQuery.View {
    /// As the query of an address without any filter.
    fileprivate var address: String { rawValue.isEmpty ? "" : "?view=\(rawValue)" }
}

extension ProposalListPage.Row {
    fileprivate init(_ proposal: Proposal, _ input: ProgressInput?, _ words: ProposalWords) {
        label = words.label(proposal.number)
        title = proposal.title.rawValue
        address = words.address(proposal.number)
        regions = words.names(proposal.labels).joined(separator: words.language.listSeparator)
        tag = proposal.status.tag(words.reader)
        actions = input?.actions.map {
            ProposalListPage.ActionCount(
                count: $0, address: $0 > 0 ? words.reader.address("/actions?proposal=\(proposal.number)") : nil)
        }
        progress = input.map { words.percent($0.percent) }
    }
}

/// The fields by which the list is narrowed down.
struct ProposalFilter: PagePart {
    let action: String
    let isOpen: Bool
    let view: String?
    let clusters: [Choice]
    let regions: [Choice]
    let statuses: [Choice]
    /// Whether only those without an action are asked for; outside the set that is not asked.
    let unfollowed: Box?

    struct Choice: PagePart, Equatable {
        let value: String
        let words: String
        let isChosen: Bool
    }

    struct Box: PagePart {
        let isChecked: Bool
    }

    init(_ query: ProposalListQuery, _ words: ProposalWords) {
        action = words.reader.address("/proposals")
        isOpen = query.isFiltered
        view = query.view == .byNumber ? nil : query.view.rawValue
        clusters = (words.reader.process?.clusters ?? []).map {
            Choice(value: $0.key.rawValue, words: words.title($0.key), isChosen: $0.key == query.cluster)
        }
        regions = (words.reader.process?.regions ?? []).map {
            Choice(value: $0.rawValue, words: words.name($0), isChosen: $0 == query.region)
        }.sorted { $0.words < $1.words }
        statuses = query.statuses(for: words.reader.actor).map {
            Choice(value: $0.rawValue, words: words.word($0), isChosen: $0 == query.status)
        }
        unfollowed = query.view == .outside ? nil : Box(isChecked: query.isUnfollowed)
    }
}
