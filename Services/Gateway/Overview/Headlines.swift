internal import Models

/// An event that the overview shows, and in which words.
protocol Headlined: Event {
    /// The parties that the headline names.
    var parties: [PartyID] { get }
    /// Whether everybody may know of it; what is not public is not shown.
    var isPublic: Bool { get }
    /// - Parameter name: the short name of a party.
    func headline(_ name: (PartyID) -> String) -> String
}

extension Headlined {
    var parties: [PartyID] { [] }
    var isPublic: Bool { true }
}

extension CallOpened: Headlined {
    func headline(_ name: (PartyID) -> String) -> String { "Call opened: \(title)" }
}

extension CallExtended: Headlined {
    func headline(_ name: (PartyID) -> String) -> String {
        "Call extended until \(closesLocal ?? Line(cutting: "\(closes)")): \(title)"
    }
}

extension SubmissionReceived: Headlined {
    var parties: [PartyID] { submitters }

    func headline(_ name: (PartyID) -> String) -> String {
        "Submission received: \(submitters.map(name).joined(separator: ", "))\(receipt.map { ", \($0.number)" } ?? "")"
    }
}

extension SignatureDecided: Headlined {
    var parties: [PartyID] { [party] + (authors ?? []) }
    /// Who declines has nothing to do with it.
    var isPublic: Bool { decision == .confirm && submitters?.contains(party) == true }

    func headline(_ name: (PartyID) -> String) -> String {
        let others = (authors ?? []).filter { $0 != party }.map(name).joined(separator: ", ")
        return "\(name(party)) stands behind a joint submission\(others.isEmpty ? "" : " of \(others)")"
    }
}

extension PointRecorded: Headlined {
    func headline(_ name: (PartyID) -> String) -> String {
        let about = proposals.map(\.description).joined(separator: ", ")
        return "Point recorded: \(stance.rawValue)\(about.isEmpty ? "" : " \(about)")"
    }
}

extension OriginalRegistered: Headlined {
    func headline(_ name: (PartyID) -> String) -> String { "Original of \(region.rawValue) registered: \(title)" }
}

extension ProposalRegistered: Headlined {
    func headline(_ name: (PartyID) -> String) -> String { "\(number) registered: \(title)" }
}

extension PositionTaken: Headlined {
    var parties: [PartyID] { [party] }

    func headline(_ name: (PartyID) -> String) -> String { "\(proposal): \(name(party)) \(stance.words)" }
}

extension PositionWithdrawn: Headlined {
    var parties: [PartyID] { [party] }

    func headline(_ name: (PartyID) -> String) -> String { "\(proposal): \(name(party)) withdrew its position" }
}

extension PartyRegistered: Headlined {
    func headline(_ name: (PartyID) -> String) -> String { "Party registered: \(self.name)" }
}

extension ConsultationRecorded: Headlined {
    func headline(_ name: (PartyID) -> String) -> String {
        "Consultation of \(region.rawValue) recorded: \(attendance) attended"
    }
}

extension FocalPointNominated: Headlined {
    var parties: [PartyID] { [party] }

    func headline(_ name: (PartyID) -> String) -> String { "Focal point nominated by \(name(party))" }
}

extension FocalPointEnded: Headlined {
    var parties: [PartyID] { [party] }

    func headline(_ name: (PartyID) -> String) -> String { "Focal point of \(name(party)): term ends on \(on)" }
}

extension NeedRegistered: Headlined {
    func headline(_ name: (PartyID) -> String) -> String { "Need registered: \(need)" }
}

extension ActionProposed: Headlined {
    var parties: [PartyID] { [owner] }
    var isPublic: Bool { visibility == nil }

    func headline(_ name: (PartyID) -> String) -> String { "Action \(number) proposed to \(name(owner)): \(title)" }
}

extension ActionMoved: Headlined {
    var isPublic: Bool { visibility == nil }

    func headline(_ name: (PartyID) -> String) -> String { "Action \(number): \(from.rawValue) → \(to.rawValue)" }
}

extension ProgressReported: Headlined {
    var isPublic: Bool { visibility == nil }

    func headline(_ name: (PartyID) -> String) -> String { "Action \(number): \(percent.rawValue) per cent" }
}

extension EvidenceAttached: Headlined {
    var isPublic: Bool { visibility == nil }

    func headline(_ name: (PartyID) -> String) -> String { "Action \(number): evidence attached" }
}

extension NotificationIssued: Headlined {
    func headline(_ name: (PartyID) -> String) -> String {
        "Notification \(number) sent to \(recipients) \(recipients == 1 ? "recipient" : "recipients"): \(subject)"
    }
}
