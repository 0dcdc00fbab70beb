internal import Models

// What the body itself does, as the overview shows it: mandate, sessions, documents, decisions, indicators.

extension MandateRecorded: Headlined {
    func headline(_ name: (PartyID) -> String) -> String { "Mandate, version \(version): \(title)" }
}

extension SessionPublished: Headlined {
    func headline(_ name: (PartyID) -> String) -> String {
        "Session announced: \(title)\(place.map { ", \($0)" } ?? "")"
    }
}

extension SessionMoved: Headlined {
    func headline(_ name: (PartyID) -> String) -> String { "Session \(to.rawValue): \(title)" }
}

extension MinutesRecorded: Headlined {
    func headline(_ name: (PartyID) -> String) -> String {
        "Minutes of \(on) recorded, version \(version): \(actions.count) \(actions.count == 1 ? "action" : "actions")"
    }
}

extension DocumentRegistered: Headlined {
    var isPublic: Bool { distribution == .general }

    func headline(_ name: (PartyID) -> String) -> String {
        "Document \(symbol) registered\(title.map { ": \($0)" } ?? "")"
    }
}

extension DecisionRecorded: Headlined {
    func headline(_ name: (PartyID) -> String) -> String { "Decision \(number) recorded: \(title)" }
}

extension ParagraphMoved: Headlined {
    func headline(_ name: (PartyID) -> String) -> String {
        "Decision \(number), paragraph \(paragraph): \(from.rawValue) → \(to.rawValue)"
    }
}

extension IndicatorDefined: Headlined {
    func headline(_ name: (PartyID) -> String) -> String { "\(proposal): indicator defined: \(title)" }
}

extension DataPointRecorded: Headlined {
    func headline(_ name: (PartyID) -> String) -> String { "\(proposal): a value of an indicator for \(dated)" }
}

extension InstrumentRegistered: Headlined {
    func headline(_ name: (PartyID) -> String) -> String { "Registered as existing: \(self.name)" }
}
