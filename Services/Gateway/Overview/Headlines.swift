internal import Models

/// An event that the overview shows, and in which words.
protocol Headlined: Event {
    /// The parties that the headline names.
    var parties: [PartyID] { get }
    /// Whether everybody may know of it; what is not public is not shown.
    var isPublic: Bool { get }
    func headline(_ words: HeadlineWords) -> String
}

/// What parties and proposals are called in headlines.
struct HeadlineWords: Sendable {
    let names: [PartyID: Line]
    let prefix: ProposalPrefix?

    func name(_ party: PartyID) -> String { names[party]?.rawValue ?? party.rawValue }

    func label(_ proposal: ProposalNumber) -> String { prefix?.label(proposal) ?? proposal.description }

    func labels(_ proposals: [ProposalNumber]) -> String { proposals.map(label).joined(separator: ", ") }
}

extension Headlined {
    var parties: [PartyID] { [] }
    var isPublic: Bool { true }
}

extension CallOpened: Headlined {
    func headline(_ words: HeadlineWords) -> String { "Call opened: \(title)" }
}

extension CallExtended: Headlined {
    func headline(_ words: HeadlineWords) -> String {
        "Call extended until \(closesLocal ?? Line(cutting: "\(closes)")): \(title)"
    }
}

extension CallCorrected: Headlined {
    func headline(_ words: HeadlineWords) -> String { "Call corrected: \(title)" }
}

extension CallWithdrawn: Headlined {
    func headline(_ words: HeadlineWords) -> String { "Call withdrawn: \(title)" }
}

extension SubmissionReceived: Headlined {
    var parties: [PartyID] { submitters }

    func headline(_ words: HeadlineWords) -> String {
        "Submission received: \(submitters.map(words.name).joined(separator: ", "))\(receipt.map { ", \($0.number)" } ?? "")"
    }
}

extension SignatureDecided: Headlined {
    var parties: [PartyID] { [party] + (authors ?? []) }
    /// Who declines has nothing to do with it.
    var isPublic: Bool { decision == .confirm && submitters?.contains(party) == true }

    func headline(_ words: HeadlineWords) -> String {
        let others = (authors ?? []).filter { $0 != party }.map(words.name).joined(separator: ", ")
        return "\(words.name(party)) stands behind a joint submission\(others.isEmpty ? "" : " of \(others)")"
    }
}

extension PointRecorded: Headlined {
    func headline(_ words: HeadlineWords) -> String {
        let about = words.labels(proposals)
        return "Point recorded: \(stance.rawValue)\(about.isEmpty ? "" : " \(about)")"
    }
}

extension OriginalRegistered: Headlined {
    func headline(_ words: HeadlineWords) -> String { "Original of \(region.rawValue) registered: \(title)" }
}

extension ProposalRegistered: Headlined {
    func headline(_ words: HeadlineWords) -> String { "\(words.label(number)) registered: \(title)" }
}

extension PositionTaken: Headlined {
    var parties: [PartyID] { [party] }

    func headline(_ words: HeadlineWords) -> String { "\(words.label(proposal)): \(words.name(party)) \(stance.words)" }
}

extension PositionWithdrawn: Headlined {
    var parties: [PartyID] { [party] }

    func headline(_ words: HeadlineWords) -> String {
        "\(words.label(proposal)): \(words.name(party)) withdrew its position"
    }
}

extension PartyRegistered: Headlined {
    func headline(_ words: HeadlineWords) -> String { "Party registered: \(self.name)" }
}

extension ConsultationRecorded: Headlined {
    func headline(_ words: HeadlineWords) -> String {
        "Consultation of \(region.rawValue) recorded: \(attendance) attended"
    }
}

extension FocalPointNominated: Headlined {
    var parties: [PartyID] { [party] }

    func headline(_ words: HeadlineWords) -> String { "Focal point nominated by \(words.name(party))" }
}

extension FocalPointEnded: Headlined {
    var parties: [PartyID] { [party] }

    func headline(_ words: HeadlineWords) -> String { "Focal point of \(words.name(party)): term ends on \(on)" }
}

extension NeedRegistered: Headlined {
    func headline(_ words: HeadlineWords) -> String { "Need registered: \(need)" }
}

extension ActionProposed: Headlined {
    var parties: [PartyID] { [owner] }
    var isPublic: Bool { visibility == nil }

    func headline(_ words: HeadlineWords) -> String { "Action \(number) proposed to \(words.name(owner)): \(title)" }
}

extension ActionMoved: Headlined {
    var isPublic: Bool { visibility == nil }

    func headline(_ words: HeadlineWords) -> String { "Action \(number): \(from.rawValue) → \(to.rawValue)" }
}

extension ProgressReported: Headlined {
    var isPublic: Bool { visibility == nil }

    func headline(_ words: HeadlineWords) -> String { "Action \(number): \(percent.rawValue) per cent" }
}

extension EvidenceAttached: Headlined {
    var isPublic: Bool { visibility == nil }

    func headline(_ words: HeadlineWords) -> String { "Action \(number): evidence attached" }
}

extension NotificationIssued: Headlined {
    func headline(_ words: HeadlineWords) -> String {
        "Notification \(number) sent to \(recipients) \(recipients == 1 ? "recipient" : "recipients"): \(subject)"
    }
}
