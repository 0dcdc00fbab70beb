internal import Localization
internal import Models

/// What the page of an instrument is made of; nil for what could not be had.
struct InstrumentContents: Sendable {
    let instrument: Instrument
    var names = AnswerNames()
    var titles: [ProposalNumber: Line] = [:]
    /// What it belongs to.
    var related: [Instrument] = []
    /// Pairs of current proposals that share anything.
    var overlaps: [ProposalOverlap]?

    init(_ instrument: Instrument) { self.instrument = instrument }
}

/// One instrument or organization: what it is, the proposals that it bears on, and which of them it connects.
struct InstrumentPage: WebPage {
    static let template = PageTemplate.instrument

    let frame: Frame
    let tabs: [PageLink]
    let over: String
    let title: String
    let acts: LinkGroup?
    let text: String?
    let terms: [RecordRow]
    let links: [LinkRow]
    let linksNote: String?
    let overlaps: [OverlapRow]
    let overlapsNote: String?

    struct LinkRow: PagePart {
        let label: String
        let title: String?
        let address: String
        let relation: String
        let by: String
        let source: String?
        let act: PageLink?
    }

    struct OverlapRow: PagePart {
        let first: PageLink
        let firstTitle: String
        let second: PageLink
        let secondTitle: String
        let also: String?
    }

    init(_ contents: InstrumentContents, _ reader: PageReader) {
        let (texts, instrument) = (reader.texts, contents.instrument)
        let words = ProposalWords(reader)
        tabs = CoverageTab.instruments.links(for: reader)
        over = instrument.kind.name(FormWords(reader.language))
        title = instrument.name.rawValue
        var acts = ProposalActs(reader)
        acts.add(LinkInstrument.self, ["instrument": instrument.id.rawValue])
        self.acts = LinkGroup(texts.text(.whatYouCanDo), acts.links)
        text = instrument.summary?.rawValue
        terms = Self.terms(contents, reader)
        links = instrument.links.map { LinkRow($0, contents, words) }
        linksNote = links.isEmpty ? texts.text(.instrumentNoLink) : nil
        let found = contents.overlaps.map { $0.filter { $0.shared.contains { $0.id == instrument.id } } }
        overlaps = (found ?? []).map { OverlapRow($0, instrument, words) }
        overlapsNote = texts.note(found, nothing: .instrumentNoOverlap)
        frame = Frame(
            title, reader, area: .proposals, crumbs: CoverageTab.instruments.crumbs(for: reader),
            isIndexed: !reader.isSignedIn)
    }

    private static func terms(_ contents: InstrumentContents, _ reader: PageReader) -> [RecordRow] {
        let (instrument, labels) = (contents.instrument, FormWords(reader.language))
        func row(_ field: String, _ texts: [RecordText]) -> RecordRow? {
            guard !texts.isEmpty else { return nil }
            let label = labels.label(field, within: "Instrument")
            return RecordRow(
                label: label.text, labelLanguage: label.language.map { [$0] } ?? [], texts: texts, groups: [])
        }
        func party(_ id: PartyID) -> RecordText {
            RecordText(text: contents.names.name(of: .party, id), address: reader.address("/parties/\(id)"))
        }
        func plain(_ lines: [Line]) -> [RecordText] { lines.map { RecordText(text: $0.rawValue) } }
        return [
            row("officialName", plain([instrument.officialName].compactMap(\.self))),
            row("acronym", plain([instrument.acronym].compactMap(\.self))),
            row("aliases", plain(instrument.aliases)),
            row("party", [instrument.party].compactMap(\.self).map(party)),
            row(
                "related",
                contents.related.map {
                    RecordText(
                        text: $0.name.rawValue,
                        address: reader.address("/instruments/\($0.id.rawValue.escapedForPath)"))
                }),
            row("namedBy", instrument.namedBy.map(party).sorted { $0.text < $1.text }),
            row("source", plain([instrument.source].compactMap(\.self))),
        ].compactMap(\.self)
    }
}

extension InstrumentPage.LinkRow {
    fileprivate init(_ link: InstrumentLink, _ contents: InstrumentContents, _ words: ProposalWords) {
        label = words.label(link.proposal)
        title = contents.titles[link.proposal]?.rawValue
        address = words.address(link.proposal)
        relation = FormWords(words.language).word(
            link.relation.rawValue, among: InstrumentRelation.allCases.map(\.rawValue))
        let parties = link.by.map { contents.names.name(of: .party, $0) }.sorted()
        by =
            parties.isEmpty
            ? words.texts.text(.instrumentByProposal) : parties.joined(separator: words.language.listSeparator)
        source = link.source?.rawValue
        var acts = ProposalActs(words.reader)
        acts.add(
            UnlinkInstrument.self, ["instrument": contents.instrument.id.rawValue],
            prefilled: "proposal=\(link.proposal)&relation=\(link.relation.rawValue)")
        act = acts.links.first
    }
}

extension InstrumentPage.OverlapRow {
    fileprivate init(_ overlap: ProposalOverlap, _ instrument: Instrument, _ words: ProposalWords) {
        first = words.link(overlap.first)
        firstTitle = overlap.firstTitle.rawValue
        second = words.link(overlap.second)
        secondTitle = overlap.secondTitle.rawValue
        let others = overlap.shared.filter { $0.id != instrument.id }.map(\.name.rawValue)
        also =
            others.isEmpty
            ? nil
            : words.texts.text(
                .instrumentAlso, ["names": .text(others.joined(separator: words.language.listSeparator))])
    }
}
