internal import Localization
internal import Models

/// What the page of similar texts is made of; nil for what could not be had.
struct SimilarTextsContents: Sendable {
    let proposal: Proposal
    var found: [SimilarText]?
    /// The one that is put beside it.
    var compared: Compared?
    var positions: [Position]?
    var parties = PartyWords()

    struct Compared: Sendable {
        var proposal: Proposal?
        var original: Original?
        var positions: [Position]?
    }

    init(_ proposal: Proposal) { self.proposal = proposal }
}

/// Texts that may be about the same as a proposal, and one of them beside it.
struct SimilarTextsPage: WebPage {
    static let template = PageTemplate.similarTexts

    let frame: Frame
    let title: String
    let comparison: Comparison?
    let note: String?
    let rows: [Row]

    struct Row: PagePart {
        let label: String
        let title: String
        let score: String
        let links: String
        let compare: String
    }

    struct Comparison: PagePart {
        let title: String
        let sides: [Side]
        let merge: PageLink?
    }

    /// A text with the words marked that the other has too, and what is known of it.
    struct Side: PagePart {
        let label: String
        let address: String?
        let heading: [MarkedRun]
        let runs: [MarkedRun]
        let regions: String
        let positions: [String]
        let hasPositions: Bool
        let positionsNote: String?
    }

    init(_ contents: SimilarTextsContents, _ reader: PageReader) {
        let (texts, words) = (reader.texts, ProposalWords(reader))
        let number = contents.proposal.number
        let label = words.label(number)
        let title = texts.text(.similarTitle, ["number": .text(label)])
        self.title = title
        note = texts.note(contents.found, nothing: .similarNone)
        rows = (contents.found ?? []).compactMap { Row($0, words, beside: number) }
        comparison = contents.compared.flatMap { Comparison($0, contents, words) }
        frame = Frame(
            title, reader, area: .proposals,
            crumbs: [reader.link(.areaProposals, "/proposals"), words.link(number)])
    }
}

extension SimilarTextsPage.Row {
    /// - Returns: nil for a text that names neither a proposal nor an original.
    fileprivate init?(_ text: SimilarText, _ words: ProposalWords, beside number: ProposalNumber) {
        let named: (label: String, query: String)? =
            text.proposal.map { (words.label($0), "with=\($0)") }
            ?? text.original.map { (words.label($0), "original=\($0)") }
        guard let named else { return nil }
        label = named.label
        title = text.title.rawValue
        score = text.score.hundredths
        links = text.sharedLinks.map(\.rawValue).joined(separator: words.language.listSeparator)
        compare = words.address(number, "/similar-texts?\(named.query)")
    }
}

extension SimilarTextsPage.Comparison {
    fileprivate init?(
        _ compared: SimilarTextsContents.Compared, _ contents: SimilarTextsContents, _ words: ProposalWords
    ) {
        let one = contents.proposal
        let there = compared.proposal.map { "\($0.title)\n\($0.summary)" } ?? compared.original?.title.rawValue
        guard let there else { return nil }
        let shared = SharedWords("\(one.title)\n\(one.summary)", there)
        let first = SimilarTextsPage.Side(one, contents.positions, contents.parties, shared, words)
        let second =
            compared.proposal.map {
                SimilarTextsPage.Side($0, compared.positions, contents.parties, shared, words)
            } ?? compared.original.map { SimilarTextsPage.Side($0, shared, words) }
        guard let second else { return nil }
        sides = [first, second]
        title = words.texts.text(
            .similarComparison, ["first": .text(first.label), "second": .text(second.label)])
        var acts = ProposalActs(words.reader)
        let other =
            compared.proposal.map { "&proposals=\($0.number)" } ?? compared.original.map { "&originals=\($0.id)" }
        acts.add(.similarMerge, MergeProposals.self, prefilled: "proposals=\(one.number)\(other ?? "")")
        merge = acts.links.first
    }
}

extension SimilarTextsPage.Side {
    fileprivate init(
        _ proposal: Proposal, _ positions: [Position]?, _ parties: PartyWords, _ shared: SharedWords,
        _ words: ProposalWords
    ) {
        label = words.label(proposal.number)
        address = words.address(proposal.number)
        heading = shared.marked(in: proposal.title.rawValue)
        runs = shared.marked(in: proposal.summary.rawValue)
        regions = words.names(proposal.labels).joined(separator: words.language.listSeparator)
        self.positions = (positions ?? []).map { position in
            let party =
                parties.names[position.party]?.rawValue ?? position.partyName?.rawValue ?? position.party.rawValue
            return "\(party)\(words.language.labelSeparator)\(words.word(position.stance))"
        }.sorted()
        hasPositions = true
        positionsNote = words.texts.note(positions, nothing: .proposalNoPosition)
    }

    /// An original is known by its title, and no party takes a position on it.
    fileprivate init(_ original: Original, _ shared: SharedWords, _ words: ProposalWords) {
        label = words.label(original.id, of: original.region)
        address = nil
        heading = shared.marked(in: original.title.rawValue)
        runs = []
        regions = words.name(original.region)
        positions = []
        hasPositions = false
        positionsNote = nil
    }
}

extension Double {
    /// With two digits behind the point.
    fileprivate var hundredths: String {
        let value = Int((self * 100).rounded())
        return "\(value / 100).\(value % 100 < 10 ? "0" : "")\(value % 100)"
    }
}
