internal import Localization
internal import Models

/// What the page of provenance is made of; nil for what could not be had.
struct ProvenanceContents: Sendable {
    var report: ProvenanceReport?
    var originals: [Original]?
    var proposals: [Proposal]?
}

/// All originals and proposals: counted, drawn, and as a table that says the same.
struct ProvenancePage: WebPage {
    static let template = PageTemplate.provenance

    let frame: Frame
    let count: String?
    let note: String?
    let faults: [Fault]
    let hasFaults: Bool
    let drawing: Drawing?
    let hasRows: Bool
    let rows: [Row]
    let regions: [RegionCount]

    struct Fault: PagePart {
        let about: PageLink?
        let original: String?
        let detail: String
        /// Of the detail, which is told in English, where that is not the reader's.
        let language: String?
    }

    struct Row: PagePart {
        let label: String
        let title: String
        let address: String
        let regions: String
        let originals: [OriginalEntry]
    }

    struct OriginalEntry: PagePart {
        let id: String
        let label: String
        let title: String?
    }

    struct RegionCount: PagePart {
        let region: String
        let count: Int
    }

    init(_ contents: ProvenanceContents, _ reader: PageReader) {
        let (texts, words) = (reader.texts, ProposalWords(reader))
        let title = texts.text(.provenanceTitle)
        count = contents.report.map {
            texts.text(
                .provenanceCounted,
                [
                    "reached": .number($0.originalsReached), "total": .number($0.originals),
                    "count": .number($0.consolidated),
                ])
        }
        let known = Dictionary((contents.originals ?? []).map { ($0.id, $0) }) { first, _ in first }
        let proposals = Dictionary((contents.proposals ?? []).map { ($0.number, $0) }) { first, _ in first }
        faults = (contents.report?.offending ?? []).map { Fault($0, words) }
        hasFaults = !faults.isEmpty
        rows = (contents.report?.proposals ?? []).map { edge in
            Row(
                label: words.label(edge.number), title: proposals[edge.number]?.title.rawValue ?? "",
                address: words.address(edge.number),
                regions: words.names(edge.labels).joined(separator: reader.language.listSeparator),
                originals: edge.originals.map {
                    OriginalEntry(
                        id: $0.rawValue, label: words.label($0, of: known[$0]?.region),
                        title: known[$0]?.title.rawValue)
                })
        }
        hasRows = !rows.isEmpty
        regions = (contents.report?.originalsByRegion ?? [:]).map {
            RegionCount(region: words.name(Region(unchecked: $0.key)), count: $0.value)
        }.sorted { $0.region < $1.region }
        note = texts.note(contents.report?.proposals, nothing: .provenanceNone)
        drawing =
            hasRows
            ? contents.report.map {
                ProvenanceDrawing($0, known, proposals, words).broad(
                    named: "all", texts.text(.provenanceDrawing), texts.text(.provenanceDrawn), width: 860, height: 34)
            } : nil
        frame = Frame(
            title, reader, area: .proposals, crumbs: [reader.link(.areaProposals, "/proposals")],
            isIndexed: !reader.isSignedIn)
    }
}

extension ProvenancePage.Fault {
    init(_ fault: ProvenanceFault, _ words: ProposalWords) {
        about = fault.number.map(words.link)
        original = fault.number == nil ? fault.original.map { words.label($0) } : nil
        detail = fault.detail.rawValue
        language = words.language == .english ? nil : LanguageTag.english.rawValue
    }
}

extension ProvenanceDrawing {
    /// Originals stand in the order of the proposals into which they were brought, so that few lines cross. One that was brought into
    /// none stands last.
    init(
        _ report: ProvenanceReport, _ originals: [OriginalID: Original], _ proposals: [ProposalNumber: Proposal],
        _ words: ProposalWords
    ) {
        var seen: Set<OriginalID> = []
        let used = report.proposals.flatMap(\.originals).filter { seen.insert($0).inserted }
        let others = originals.keys.filter { !seen.contains($0) }.sorted()
        self.init(
            layers: [
                (used + others).map {
                    Node(
                        id: $0.rawValue, label: words.label($0, of: originals[$0]?.region),
                        words: originals[$0]?.title.rawValue, address: "#\($0)")
                },
                report.proposals.map {
                    Node(
                        id: Self.id($0.number), label: words.label($0.number),
                        words: proposals[$0.number]?.title.rawValue, address: words.address($0.number), isMain: true)
                },
            ],
            edges: report.proposals.flatMap { edge in
                edge.originals.map { Edge(from: $0.rawValue, to: Self.id(edge.number)) }
            })
    }
}
