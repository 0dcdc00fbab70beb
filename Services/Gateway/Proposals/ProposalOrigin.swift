internal import Localization
internal import Models

/// Where a proposal comes from: drawn, and as a table that says the same.
struct ProposalOrigin: PagePart {
    let note: String?
    let broad: Drawing?
    let slim: Drawing?
    let caption: String
    let hasRows: Bool
    let rows: [Row]
    let hasSubmissions: Bool
    let submissions: [PageLink]
    let all: String

    struct Row: PagePart {
        let label: String
        let region: String
        let title: String
    }

    /// - Parameter title: of the proposal, as the page has it.
    init(_ contents: ProposalContents, title heading: String, _ words: ProposalWords) {
        let (texts, proposal) = (words.texts, contents.proposal)
        let label = words.label(proposal.number)
        let edges = (contents.lineage?.originals ?? []).filter { $0.until == nil }
        rows = edges.map {
            Row(label: words.label($0.original, of: $0.region), region: words.name($0.region), title: $0.title.rawValue)
        }
        hasRows = !rows.isEmpty
        caption = texts.text(.proposalOriginals, ["number": .text(label)])
        submissions = proposal.submissions.enumerated().map { place, id in
            PageLink(
                address: words.reader.address("/submissions/\(id)"),
                words: texts.text(.proposalSubmission, ["number": .number(place + 1)]))
        }
        hasSubmissions = !submissions.isEmpty
        note = submissions.isEmpty ? texts.note(contents.lineage.map { _ in edges }, nothing: .proposalNoOriginal) : nil
        all = words.reader.address("/provenance")
        guard hasRows, let lineage = contents.lineage else {
            (broad, slim) = (nil, nil)
            return
        }
        let drawing = ProvenanceDrawing(lineage, proposal, title: heading, words)
        let title = texts.text(.proposalDrawnTitle, ["number": .text(label)])
        let description = texts.text(
            .proposalDrawn,
            [
                "number": .text(label),
                "originals": .list(rows.map { "\($0.label) (\($0.region))" }),
            ])
        broad = drawing.broad(named: "broad", title, description)
        slim = drawing.slim(named: "slim", title, description)
    }
}

extension ProvenanceDrawing {
    /// Originals, the proposals into which they were first brought, and the proposal itself.
    init(_ lineage: Lineage, _ proposal: Proposal, title: String, _ words: ProposalWords) {
        let current = lineage.originals.filter { $0.until == nil }
        let former = lineage.ancestors.filter { $0 != proposal.number }
        // What stood before the operations says from which originals the former proposals came.
        let before = lineage.operations.filter { $0.reversal == nil }.flatMap(\.before)
        let origins = Dictionary(
            former.map { number in (number, before.last { $0.number == number }?.originals ?? []) }
        ) { first, _ in first }
        let main = Self.id(proposal.number)
        let edges = current.flatMap { edge -> [Edge] in
            let through = former.filter { origins[$0]?.contains(edge.original) ?? false }
            return (through.isEmpty ? [main] : through.map(Self.id)).map { Edge(from: edge.original.rawValue, to: $0) }
        }
        self.init(
            layers: [
                current.map {
                    Node(
                        id: $0.original.rawValue, label: words.label($0.original, of: $0.region),
                        words: words.name($0.region))
                },
                former.map { Node(id: Self.id($0), label: words.label($0)) },
                [
                    Node(
                        id: main, label: words.label(proposal.number), words: title, isMain: true)
                ],
            ], edges: edges + former.map { Edge(from: Self.id($0), to: main) })
    }

    static func id(_ proposal: ProposalNumber) -> String { "#\(proposal)" }
}

/// Who put a proposal forward, who discussed it, and what parties hold of it: three columns that are never added up.
struct ProposalRelationsBlock: PagePart {
    let labels: [String]
    let hasLabels: Bool
    let mentions: [MentionRow]
    let mentionsNote: String?
    let positions: [PositionRow]
    let positionsNote: String?

    struct MentionRow: PagePart {
        let summary: String
        let regions: String
        let source: String?
    }

    struct PositionRow: PagePart {
        let party: String
        let stance: String
        let text: String?
    }

    init(_ contents: ProposalContents, _ words: ProposalWords) {
        let (texts, language) = (words.texts, words.language)
        labels = words.names(contents.proposal.labels)
        hasLabels = !labels.isEmpty
        mentions = (contents.mentions ?? []).map { mention in
            MentionRow(
                summary: mention.summary.rawValue,
                regions: words.names(mention.regions).joined(separator: language.listSeparator),
                source: mention.source.map { texts.text(.proposalSource, ["source": .text($0.rawValue)]) })
        }
        mentionsNote = texts.note(contents.mentions, nothing: .proposalNotDiscussed)
        positions = (contents.positions ?? []).map { position in
            PositionRow(
                party: contents.parties.names[position.party]?.rawValue ?? position.partyName?.rawValue
                    ?? position.party.rawValue,
                stance: words.word(position.stance), text: position.text?.rawValue)
        }.sorted { $0.party < $1.party }
        positionsNote = texts.note(contents.positions, nothing: .proposalNoPosition)
    }
}
