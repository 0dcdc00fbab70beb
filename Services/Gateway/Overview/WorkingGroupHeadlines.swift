internal import Models

// What the body itself does, as the overview shows it: mandate, sessions, documents, decisions, indicators.

extension MandateRecorded: Headlined {
    func headline(_ words: HeadlineWords) -> String { "Mandate, version \(version): \(title)" }
}

extension SessionPublished: Headlined {
    func headline(_ words: HeadlineWords) -> String {
        "Session announced: \(title)\(place.map { ", \($0)" } ?? "")"
    }
}

extension SessionMoved: Headlined {
    func headline(_ words: HeadlineWords) -> String { "Session \(to.rawValue): \(title)" }
}

extension MinutesRecorded: Headlined {
    func headline(_ words: HeadlineWords) -> String {
        "Minutes of \(on) recorded, version \(version): \(actions.count) \(actions.count == 1 ? "action" : "actions")"
    }
}

extension DocumentRegistered: Headlined {
    var isPublic: Bool { distribution == .general }

    func headline(_ words: HeadlineWords) -> String {
        "Document \(symbol) registered\(title.map { ": \($0)" } ?? "")"
    }
}

extension DecisionRecorded: Headlined {
    func headline(_ words: HeadlineWords) -> String { "Decision \(number) recorded: \(title)" }
}

extension DecisionCorrected: Headlined {
    func headline(_ words: HeadlineWords) -> String { "Decision \(number) corrected: \(title)" }
}

extension DecisionWithdrawn: Headlined {
    func headline(_ words: HeadlineWords) -> String { "Decision \(number) withdrawn from the record: \(title)" }
}

extension ParagraphMoved: Headlined {
    func headline(_ words: HeadlineWords) -> String {
        "Decision \(number), paragraph \(paragraph): \(from.rawValue) → \(to.rawValue)"
    }
}

extension IndicatorDefined: Headlined {
    func headline(_ words: HeadlineWords) -> String { "\(words.label(proposal)): indicator defined: \(title)" }
}

extension DataPointRecorded: Headlined {
    func headline(_ words: HeadlineWords) -> String { "\(words.label(proposal)): a value of an indicator for \(dated)" }
}

extension InstrumentRegistered: Headlined {
    func headline(_ words: HeadlineWords) -> String { "Registered as existing: \(self.name)" }
}
