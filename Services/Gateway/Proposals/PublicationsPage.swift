internal import Localization
internal import Models

/// What the page of publications is made of; nil for what could not be had.
struct PublicationsContents: Sendable {
    var publications: Page<Publication>?
    /// The next fields are read for whoever prepares a publication.
    var report: ProvenanceReport?
    var proposals: [Proposal]?
    var drafts: [Proposal]?
    var clocks = RecordClocks()
    var notice: String?

    /// The one that stands.
    var last: Publication? { publications?.items.first { $0.withdrawnAt == nil } }
}

/// The publications of the consolidated set, and for whoever publishes, what holds the next one back.
struct PublicationsPage: WebPage {
    static let template = PageTemplate.publications

    let frame: Frame
    let next: NextPublication?
    let note: String?
    let rows: [Row]
    let more: String?

    struct Row: PagePart {
        let title: String
        let address: String
        let when: String
        let count: String
        let note: String?
        let withdrawn: String?
        /// The form that withdraws it, while it stands.
        let withdraw: PageLink?
    }

    init(_ contents: PublicationsContents, _ reader: PageReader) {
        let (texts, words) = (reader.texts, ProposalWords(reader))
        let title = texts.text(.publicationsTitle)
        next = reader.actor.isSteering ? NextPublication(contents, words) : nil
        rows = (contents.publications?.items ?? []).map { publication in
            Row(
                title: texts.text(.publicationNamed, ["number": .number(publication.number)]),
                address: reader.address("/publications/\(publication.number)"),
                when: texts.text(
                    .publicationOf, ["date": .text(contents.clocks.day(publication.publishedAt, for: reader))]),
                count: texts.text(.proposalsCount, ["count": .number(publication.proposals.count)]),
                note: publication.note?.rawValue,
                withdrawn: publication.withdrawalReason.map {
                    texts.text(.publicationWithdrawn, ["reason": .text($0.rawValue)])
                }, withdraw: Self.withdrawal(of: publication, reader))
        }
        note = texts.note(contents.publications?.items, nothing: .publicationsNone)
        more = contents.publications?.next.map {
            reader.address("/publications?after=\($0.escapedForQuery)")
        }
        frame = Frame(
            title, reader, area: .proposals, crumbs: [reader.link(.areaProposals, "/proposals")],
            notice: contents.notice, isIndexed: !reader.isSignedIn)
    }

    /// Only the newest is withdrawn: the others were replaced for good.
    private static func withdrawal(of publication: Publication, _ reader: PageReader) -> PageLink? {
        guard publication.withdrawnAt == nil, publication.replacedBy == nil else { return nil }
        var acts = ProposalActs(reader)
        acts.add(.publicationWithdraw, WithdrawPublication.self, ["publication": "\(publication.number)"])
        return acts.links.first
    }
}

/// What the next publication would be: whether something holds it back, and what differs from the last.
struct NextPublication: PagePart {
    let count: String?
    let away: String?
    let isReady: Bool
    let empty: String?
    let faults: [ProvenancePage.Fault]
    let hasFaults: Bool
    let changes: [Change]
    let since: String?
    let same: String?
    /// The form, where nothing holds it back.
    let act: PageLink?

    struct Change: PagePart {
        let title: String
        let links: [PageLink]
    }

    init(_ contents: PublicationsContents, _ words: ProposalWords) {
        let texts = words.texts
        let report = contents.report
        count = report.map {
            texts.text(
                .provenanceCounted,
                [
                    "reached": .number($0.originalsReached), "total": .number($0.originals),
                    "count": .number($0.consolidated),
                ])
        }
        away = report == nil ? texts.text(.blockAway) : nil
        faults = (report?.offending ?? []).map { ProvenancePage.Fault($0, words) }
        hasFaults = !faults.isEmpty
        empty = report?.consolidated == 0 ? texts.text(.publicationNothing) : nil
        isReady = report.map { $0.isBalanced && $0.consolidated > 0 } ?? false
        var changes = Self.changes(contents, words)
        let last = contents.last
        since = last.map { texts.text(.publicationSince, ["number": .number($0.number)]) }
        same = last != nil && contents.proposals != nil && changes.isEmpty ? texts.text(.publicationSame) : nil
        if let drafts = contents.drafts, !drafts.isEmpty {
            changes.append(
                Change(title: texts.text(.publicationDrafts), links: drafts.map { words.link($0.number) }))
        }
        self.changes = changes
        var acts = ProposalActs(words.reader)
        if isReady { acts.add(.proposalsPublish, PublishProposals.self) }
        act = acts.links.first
    }

    private static func changes(_ contents: PublicationsContents, _ words: ProposalWords) -> [Change] {
        guard let last = contents.last, let proposals = contents.proposals else { return [] }
        let before = Dictionary(last.proposals.map { ($0.number, $0) }) { first, _ in first }
        let now = Set(proposals.map(\.number))
        let lists: [(TextKey, [ProposalNumber])] = [
            (.publicationNew, proposals.map(\.number).filter { before[$0] == nil }),
            (.publicationGone, before.keys.filter { !now.contains($0) }.sorted()),
            (
                .publicationChanged,
                proposals.filter { proposal in before[proposal.number].map { !$0.holds(proposal) } ?? false }
                    .map(\.number)
            ),
        ]
        return lists.filter { !$0.1.isEmpty }.map {
            Change(title: words.texts.text($0.0), links: $0.1.map(words.link))
        }
    }
}

extension PublishedProposal {
    /// Whether a proposal is still as it was published.
    fileprivate func holds(_ proposal: Proposal) -> Bool {
        version == proposal.version && title == proposal.title && labels == proposal.labels
            && originals == proposal.provenance
    }
}
