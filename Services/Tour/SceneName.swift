internal import ArgumentParser
internal import CLI

/// What can be played. A new scene is a case here and a line below.
enum SceneName: String, CaseIterable, ExpressibleByArgument {
    /// The record and the follow-up loop.
    case loop
    /// Everything that can be done with calls and submissions.
    case submissions
    /// Everything that can be done with proposals.
    case proposals
    /// Formal notifications, from a role expression to the answers.
    case notifications
    /// Actions, membership and what time does to them.
    case workingGroup = "working-group"
    /// People: let in, signed in, handed over, signed out, erased.
    case identity

    func play(_ cast: TourCast, _ stage: inout Stage) async throws {
        switch self {
        case .loop:
            try await RecordScene(cast).play(&stage)
            try await LoopScene(cast).play(&stage)
        case .submissions: try await SubmissionsScene(cast).play(&stage)
        case .proposals: try await ProposalsScene(cast).play(&stage)
        case .notifications: try await NotificationsScene(cast).play(&stage)
        case .workingGroup: try await WorkingGroupScene(cast).play(&stage)
        case .identity: try await IdentityScene(cast).play(&stage)
        }
    }
}
