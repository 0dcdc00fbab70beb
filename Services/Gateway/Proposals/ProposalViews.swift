internal import Localization
internal import Models

/// What stands around a proposal: needs, answers to the guiding questions, amendments, points, overlaps, related proposals.
struct ProposalViews: PagePart {
    let needs: [Need]
    let furtherNeeds: FurtherNeeds?
    let needsNote: String?
    let questions: [Question]
    let questionsNote: String?
    let amendments: [AmendmentRow]
    let amendmentsNote: String?
    let allAmendments: String
    let points: [PointRow]
    let pointsNote: String?
    let allPoints: PageLink?
    let overlaps: [OverlapRow]
    let overlapsNote: String?
    let hasRelated: Bool
    let related: [Related]
    let implementers: String?

    struct Need: PagePart {
        let summary: String
        let address: String
        let regions: String
    }

    /// Those that do not stand open.
    struct FurtherNeeds: PagePart {
        let title: String
        let needs: [Need]
    }

    /// How many needs stand open, where more are folded.
    private static let needsShown = 6

    /// A guiding question, with how often each step of its scale was chosen, by region.
    struct Question: PagePart {
        let title: String
        let steps: [String]
        let rows: [Row]

        struct Row: PagePart {
            let region: String
            let cells: [Cell]
        }

        struct Cell: PagePart {
            let step: String
            let count: Int
        }
    }

    struct AmendmentRow: PagePart {
        let tag: StatusTag
        let isStale: Bool
        let quote: String
        let replacement: String?
        let line: String
        let reason: String?
        let decide: String?
    }

    struct PointRow: PagePart {
        let summary: String
        let address: String
        let line: String
    }

    struct OverlapRow: PagePart {
        let label: String
        let title: String
        let address: String
        let shared: String
    }

    struct Related: PagePart {
        let label: String
        let title: String?
        let address: String
    }

    init(_ contents: ProposalContents, _ words: ProposalWords) {
        let (texts, reader, number) = (words.texts, words.reader, contents.proposal.number)
        let separator = words.language.listSeparator
        let answered = (contents.needs ?? []).map {
            Need(
                summary: $0.summary.rawValue, address: reader.address("/needs/\($0.id)"),
                regions: words.names($0.regions).joined(separator: separator))
        }
        needs = Array(answered.prefix(Self.needsShown))
        let further = Array(answered.dropFirst(Self.needsShown))
        furtherNeeds =
            further.isEmpty
            ? nil
            : FurtherNeeds(
                title: texts.text(.proposalMoreNeeds, ["count": .number(further.count)]), needs: further)
        needsNote = texts.note(contents.needs, nothing: .proposalNoNeed)
        questions = Self.questions(contents, words)
        questionsNote = texts.note(contents.guidance, nothing: .proposalNoGuidance)
        amendments = (contents.amendments ?? []).map { AmendmentRow($0, contents, words) }
        amendmentsNote = texts.note(contents.amendments, nothing: .proposalNoAmendment)
        allAmendments = words.address(number, "/amendments")
        points = (contents.points?.items ?? []).map { PointRow($0, contents, words) }
        pointsNote = texts.note(contents.points?.items, nothing: .proposalNoPoint)
        allPoints = contents.points?.next.map { _ in
            PageLink(
                address: reader.address("/points?proposal=\(number)"),
                words: texts.text(.proposalAllPoints, ["number": .text(words.label(number))]))
        }
        overlaps = (contents.overlaps ?? []).map { overlap in
            let isFirst = overlap.first == number
            let other = isFirst ? overlap.second : overlap.first
            return OverlapRow(
                label: words.label(other), title: (isFirst ? overlap.secondTitle : overlap.firstTitle).rawValue,
                address: words.address(other),
                shared: overlap.shared.map(\.name.rawValue).joined(separator: separator))
        }
        overlapsNote = texts.note(contents.overlaps, nothing: .proposalNoOverlap)
        related = contents.proposal.relatedProposals.map {
            Related(label: words.label($0), title: contents.titles[$0]?.rawValue, address: words.address($0))
        }
        hasRelated = !related.isEmpty
        let names = contents.proposal.suggestedImplementers.map(\.rawValue)
        implementers = names.isEmpty ? nil : names.joined(separator: separator)
    }

    /// Regions in alphabetical order, those without a region last.
    private static func questions(_ contents: ProposalContents, _ words: ProposalWords) -> [Question] {
        let byQuestion = Dictionary(grouping: contents.guidance ?? [], by: \.question)
        return byQuestion.keys.sorted { $0.rawValue < $1.rawValue }.map { number in
            let known = words.reader.process?.question(number)
            let answers = byQuestion[number] ?? []
            let scale = known?.scale.map { $0[words.language].rawValue } ?? []
            let steps = (0..<max(scale.count, answers.map(\.distribution.count).max() ?? 0)).map {
                scale.indices.contains($0) ? scale[$0] : "\($0 + 1)"
            }
            let rows = answers.map { answer in
                (
                    answer.region == nil,
                    Question.Row(
                        region: answer.region.map(words.name) ?? words.texts.text(.proposalNoRegion),
                        cells: steps.enumerated().map { place, step in
                            let counts = answer.distribution
                            return Question.Cell(step: step, count: counts.indices.contains(place) ? counts[place] : 0)
                        })
                )
            }
            return Question(
                title: known?.wording[words.language].rawValue
                    ?? words.texts.text(.proposalQuestion, ["number": .number(number.rawValue)]),
                steps: steps,
                rows: rows.sorted { ($0.0 ? 1 : 0, $0.1.region) < ($1.0 ? 1 : 0, $1.1.region) }.map(\.1))
        }
    }
}

extension ProposalViews.AmendmentRow {
    fileprivate init(_ amendment: Amendment, _ contents: ProposalContents, _ words: ProposalWords) {
        let (texts, language) = (words.texts, words.language)
        tag = amendment.state.tag(words.reader)
        isStale = amendment.isStale && amendment.state == .proposed
        quote = amendment.quote.rawValue
        replacement = amendment.replacement.isEmpty ? nil : amendment.replacement
        let party = amendment.party.map { contents.parties.names[$0]?.rawValue ?? $0.rawValue }
        line = [
            party, texts.text(.proposalVersionName, ["number": .number(amendment.version)]),
            contents.clocks.day(amendment.at, for: words.reader),
        ].compactMap(\.self).joined(separator: language.listSeparator)
        reason = amendment.reason.map { texts.text(.proposalReason, ["reason": .text($0.rawValue)]) }
        var acts = ProposalActs(words.reader)
        if amendment.state == .proposed {
            acts.add(.proposalAmendmentDecide, DecideAmendment.self, ["amendment": amendment.id.rawValue])
        }
        decide = acts.links.first?.address
    }
}

extension ProposalViews.PointRow {
    fileprivate init(_ point: Point, _ contents: ProposalContents, _ words: ProposalWords) {
        summary = point.summary.rawValue
        address = words.reader.address("/points/\(point.id)")
        let parties = point.submitters.map { contents.parties.names[$0]?.rawValue ?? $0.rawValue }.sorted()
        let stance = words.texts.text(point.stance.key)
        line = parties.isEmpty ? stance : "\(words.language.list(parties))\(words.language.labelSeparator)\(stance)"
    }
}

extension PointStance {
    fileprivate var key: TextKey {
        switch self {
        case .proposes: .proposalPointProposes
        case .supports: .proposalPointSupports
        case .extends: .proposalPointExtends
        case .comments: .proposalPointComments
        case .asksInclusion: .proposalPointAsks
        case .cautions: .proposalPointCautions
        case .offersExperience: .proposalPointOffers
        }
    }
}
