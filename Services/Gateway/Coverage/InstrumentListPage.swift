internal import Localization
internal import Models

/// What the list of instruments is made of; nil for what could not be had.
struct InstrumentListContents: Sendable {
    var query = PageQuery()
    var instruments: Page<Instrument>?
    /// Those by which the list can be narrowed down.
    var proposals: [Proposal] = []
}

/// The instruments and organizations that exist already, and the proposals that they bear on.
struct InstrumentListPage: WebPage {
    static let template = PageTemplate.instruments

    let frame: Frame
    let tabs: [PageLink]
    let acts: LinkGroup?
    let filter: CoverageFilter
    let overlaps: PageLink
    let note: String?
    let rows: [Row]
    let next: String?

    struct Row: PagePart {
        let name: String
        let address: String
        let also: String?
        let kind: String
        let proposals: [PageLink]
        let hasProposals: Bool
    }

    init(_ contents: InstrumentListContents, _ reader: PageReader) {
        let texts = reader.texts
        let words = ProposalWords(reader)
        tabs = CoverageTab.instruments.links(for: reader)
        var acts = ProposalActs(reader)
        acts.add(RegisterInstrument.self)
        self.acts = LinkGroup(texts.text(.whatYouCanDo), acts.links)
        filter = Self.filter(contents, words)
        overlaps = reader.link(.instrumentsOverlaps, "/overlaps")
        rows = (contents.instruments?.items ?? []).map { Row($0, words) }
        note = texts.note(
            contents.instruments.map { $0.items },
            nothing: filter.isSet ? .instrumentsNoneMatch : .instrumentsNone)
        next = contents.instruments?.next.map {
            contents.query.address(reader.address("/instruments"), with: ["after": $0])
        }
        frame = Frame(
            texts.text(.instrumentsTitle), reader, area: .proposals,
            crumbs: [CoverageTab.proposals.link(for: reader)], isIndexed: !reader.isSignedIn)
    }

    private static func filter(_ contents: InstrumentListContents, _ words: ProposalWords) -> CoverageFilter {
        let (reader, texts, query) = (words.reader, words.texts, contents.query)
        let labels = FormWords(reader.language)
        let kinds = InstrumentKind.allCases.map { (value: $0.rawValue, words: $0.name(labels)) }
        return CoverageFilter(
            "/instruments", reader,
            selects: [
                CoverageFilter.Select(
                    "isOrganization", texts.text(.instrumentsGroup),
                    [("false", texts.text(.instrumentsOnly)), ("true", texts.text(.organizationsOnly))],
                    chosen: query["isOrganization"], reader),
                CoverageFilter.Select(
                    "kind", labels.label("kind").text, kinds.sorted { $0.words < $1.words }, chosen: query["kind"],
                    reader),
                CoverageFilter.Select(
                    "proposal", texts.text(.proposalsTitle), contents.proposals.options(words),
                    chosen: query["proposal"].flatMap(ProposalNumber.init(quoted:))?.description, reader),
            ])
    }
}

extension InstrumentListPage.Row {
    fileprivate init(_ instrument: Instrument, _ words: ProposalWords) {
        name = instrument.name.rawValue
        address = words.reader.address("/instruments/\(instrument.id.rawValue.escapedForPath)")
        let others = [instrument.acronym, instrument.officialName].compactMap(\.self).filter { $0 != instrument.name }
        also = others.isEmpty ? nil : others.map(\.rawValue).joined(separator: words.language.listSeparator)
        kind = instrument.kind.name(FormWords(words.language))
        var seen: Set<ProposalNumber> = []
        proposals = instrument.links.map(\.proposal).filter { seen.insert($0).inserted }.map(words.link)
        hasProposals = !proposals.isEmpty
    }
}

extension InstrumentKind {
    /// As readers call it.
    func name(_ words: FormWords) -> String { words.word(rawValue, among: Self.allCases.map(\.rawValue)) }
}
