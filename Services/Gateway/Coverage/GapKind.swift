internal import Localization
internal import Models

/// A kind of gap, with its place in the list of all.
enum GapKind: CaseIterable, Sendable {
    case needsProposal
    case needsAction
    case proposals
    case actions
    case done

    var key: TextKey {
        switch self {
        case .needsProposal: .gapNeedsProposal
        case .needsAction: .gapNeedsAction
        case .proposals: .gapProposals
        case .actions: .gapActions
        case .done: .gapDone
        }
    }

    /// How it is counted, in a sentence.
    var how: TextKey {
        switch self {
        case .needsProposal: .gapNeedsProposalHow
        case .needsAction: .gapNeedsActionHow
        case .proposals: .gapProposalsHow
        case .actions: .gapActionsHow
        case .done: .gapDoneHow
        }
    }

    /// Of the list of what has the gap.
    var place: String {
        switch self {
        case .needsProposal: "/gaps/needs?lacking=proposal"
        case .needsAction: "/gaps/needs?lacking=action"
        case .proposals: "/gaps/proposals"
        case .actions: "/gaps/actions"
        case .done: "/gaps/actions?done=true"
        }
    }

    /// How many there are, and of how many.
    func count(in gaps: CoverageGaps) -> (count: Int, total: Int) {
        switch self {
        case .needsProposal: (gaps.needsWithoutProposal, gaps.needs)
        case .needsAction: (gaps.needsWithoutAction, gaps.needs)
        case .proposals: (gaps.proposalsWithoutAction, gaps.proposals)
        case .actions: (gaps.actionsWithoutEvidence, gaps.actions)
        case .done: (gaps.doneWithoutEvidence, gaps.actions)
        }
    }
}
