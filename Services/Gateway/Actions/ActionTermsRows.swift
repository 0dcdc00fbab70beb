internal import Localization
internal import Models

/// The terms of an action as pairs of a name and words.
struct ActionTermsRows {
    private(set) var rows: [RecordRow] = []
    private let words: FormWords

    init(_ action: FollowUpAction, _ names: AnswerNames, _ clocks: RecordClocks, _ reader: PageReader) {
        words = FormWords(reader.language)
        let proposals = ProposalWords(reader)
        add(
            "proposals",
            action.proposals.map { RecordText(text: proposals.label($0), address: proposals.address($0)) })
        add(
            "needs",
            action.needs.map { RecordText(text: $0.rawValue, address: reader.address("/needs/\($0.rawValue)")) })
        add("decisions", action.decisions.map { RecordText(text: names.name(of: .decision, $0)) })
        add(
            "owner",
            [
                RecordText(
                    text: names.name(of: .party, action.owner),
                    address: reader.address("/parties/\(action.owner)"))
            ])
        if let starts = action.starts { add("starts", [RecordText(text: reader.language.words(for: starts))]) }
        add(
            "due",
            [RecordText(text: reader.language.words(forDeadline: clocks.time(action.dueAt, in: action.zone)))])
        if let responsible = action.responsible { add("responsible", [RecordText(text: responsible.rawValue)]) }
        add("priority", [word(action.priority)])
        add("funding", [word(action.funding)])
        add("visibility", [word(action.visibility)])
        if let other = action.supersededBy {
            add(
                "supersededBy",
                [RecordText(text: names.name(of: .action, other), address: reader.address("/actions/\(other)"))])
        }
        let earlier = (action.dependencies ?? []).filter { $0.later == action.id }.map(\.earlier)
        add(
            "earlier",
            earlier.map { RecordText(text: names.name(of: .action, $0), address: reader.address("/actions/\($0)")) })
    }

    private mutating func add(_ field: String, _ texts: [RecordText]) {
        guard !texts.isEmpty else { return }
        let label = words.label(field)
        rows.append(
            RecordRow(label: label.text, labelLanguage: label.language.map { [$0] } ?? [], texts: texts, groups: []))
    }

    private func word<Told: Word>(_ word: Told) -> RecordText {
        RecordText(text: words.word(word.rawValue, among: Told.allCases.map(\.rawValue)))
    }
}
