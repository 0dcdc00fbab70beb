internal import Localization
internal import Models

/// What the list of indicators is made of; nil for what could not be had.
struct IndicatorListContents: Sendable {
    var query = PageQuery()
    var indicators: Page<Indicator>?
    /// Those by which the list can be narrowed down.
    var proposals: [Proposal] = []
}

/// The indicators of proposals: where each stands, and where it is to go.
struct IndicatorListPage: WebPage {
    static let template = PageTemplate.indicators

    let frame: Frame
    let tabs: [PageLink]
    let acts: LinkGroup?
    let filter: CoverageFilter
    let note: String?
    let rows: [Row]
    let next: String?

    struct Row: PagePart {
        let title: String
        let address: String
        let proposal: PageLink
        let latest: String
        let latestOn: String?
        let target: String
        let targetOn: String
        let progress: String
        let reached: StatusTag?
    }

    init(_ contents: IndicatorListContents, _ reader: PageReader) {
        let texts = reader.texts
        let words = ProposalWords(reader)
        let proposal = contents.query["proposal"].flatMap(ProposalNumber.init(quoted:))
        tabs = CoverageTab.indicators.links(for: reader)
        var acts = ProposalActs(reader)
        acts.add(DefineIndicator.self, prefilled: proposal.map { "proposal=\($0)" })
        self.acts = LinkGroup(texts.text(.whatYouCanDo), acts.links)
        filter = CoverageFilter(
            "/indicators", reader,
            selects: [
                CoverageFilter.Select(
                    "proposal", texts.text(.proposalsTitle), contents.proposals.options(words),
                    chosen: proposal?.description, reader)
            ])
        rows = (contents.indicators?.items ?? []).map { Row($0, words) }
        note =
            contents.indicators?.items.isEmpty == true
            ? proposal.map { texts.text(.indicatorsNoneMatch, ["proposal": .text(words.label($0))]) }
                ?? texts.text(.indicatorsNone)
            : texts.note(contents.indicators.map { $0.items }, nothing: .indicatorsNone)
        next = contents.indicators?.next.map {
            contents.query.address(reader.address("/indicators"), with: ["after": $0])
        }
        frame = Frame(
            texts.text(.indicatorsTitle), reader, area: .proposals, crumbs: [CoverageTab.proposals.link(for: reader)],
            isIndexed: !reader.isSignedIn)
    }
}

extension [Proposal] {
    /// As choices of a filter.
    func options(_ words: ProposalWords) -> [(value: String, words: String)] {
        map { ($0.number.description, "\(words.label($0.number))\(words.language.labelSeparator)\($0.title)") }
    }
}

extension IndicatorListPage.Row {
    fileprivate init(_ indicator: Indicator, _ words: ProposalWords) {
        let (texts, language, progress) = (words.texts, words.language, indicator.progress)
        title = indicator.title.rawValue
        address = words.reader.address("/indicators/\(indicator.id.rawValue.escapedForPath)")
        proposal = words.link(indicator.proposal)
        latest = progress.latest.map { language.words(for: $0, in: indicator.unit) } ?? texts.text(.indicatorNoLatest)
        latestOn = progress.latestOn.map { language.words(for: $0) }
        target = language.words(for: indicator.target, in: indicator.unit)
        targetOn = language.words(for: indicator.targetOn)
        self.progress = words.percent(progress.percent)
        reached = progress.isReached ? StatusTag(texts.text(.indicatorReached), .good) : nil
    }
}
