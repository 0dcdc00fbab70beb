internal import Models

/// An event that the overview shows, and in which words.
protocol Headlined: Event {
    var headline: String { get }
}

extension CallOpened: Headlined {
    var headline: String { "Call opened: \(title)" }
}

extension SubmissionReceived: Headlined {
    var headline: String { "Submission received: \(submitters.map(\.rawValue).joined(separator: ", "))" }
}

extension PointRecorded: Headlined {
    var headline: String {
        let about = proposals.map(\.description).joined(separator: ", ")
        return "Point recorded: \(stance.rawValue)\(about.isEmpty ? "" : " \(about)")"
    }
}

extension OriginalRegistered: Headlined {
    var headline: String { "Original of \(region.rawValue) registered: \(title)" }
}

extension ProposalRegistered: Headlined {
    var headline: String { "\(number) registered: \(title)" }
}

extension PositionTaken: Headlined {
    var headline: String { "\(proposal): \(party) \(stance.rawValue)" }
}

extension PositionWithdrawn: Headlined {
    var headline: String { "\(proposal): \(party) withdrew its position" }
}

extension PartyRegistered: Headlined {
    var headline: String { "Party registered: \(name)" }
}

extension ConsultationRecorded: Headlined {
    var headline: String { "Consultation of \(region.rawValue) recorded: \(attendance) attended" }
}

extension FocalPointNominated: Headlined {
    var headline: String { "Focal point nominated by \(party)" }
}

extension FocalPointEnded: Headlined {
    var headline: String { "Focal point of \(party): term ends on \(on)" }
}

extension NeedRegistered: Headlined {
    var headline: String { "Need registered: \(need)" }
}

extension ActionProposed: Headlined {
    var headline: String { "Action \(number) proposed to \(owner): \(title)" }
}

extension ActionMoved: Headlined {
    var headline: String { "Action \(number): \(from.rawValue) → \(to.rawValue)" }
}

extension ProgressReported: Headlined {
    var headline: String { "Action \(number): \(percent.rawValue) per cent" }
}

extension EvidenceAttached: Headlined {
    var headline: String { "Action \(number): evidence attached" }
}

extension NotificationSent: Headlined {
    var headline: String { "Notification sent to \(party) about \(about)" }
}
