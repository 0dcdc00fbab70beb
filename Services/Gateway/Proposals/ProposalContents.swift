internal import Localization
internal import Models

/// What the page of a proposal is made of; nil for what could not be had.
struct ProposalContents: Sendable {
    let proposal: Proposal
    var versions: [ProposalVersion]?
    /// The last two versions compared.
    var diff: VersionDiff?
    var lineage: Lineage?
    var positions: [Position]?
    var mentions: [Mention]?
    var actions: Page<FollowUpAction>?
    var progress: ProgressRollUp?
    var amendments: [Amendment]?
    var points: Page<Point>?
    var overlaps: [ProposalOverlap]?
    var needs: [TracedNeed]?
    var guidance: [RegionalGuidance]?
    /// Titles of the proposals that it is related to.
    var titles: [ProposalNumber: Line] = [:]
    var parties = PartyWords()
    var clocks = RecordClocks()
    /// The newest publication; read for whoever could merge and split.
    var publication: Publication?
    var notice: String?
    /// The button by which the reader follows it.
    var follow: FollowForm?

    init(_ proposal: Proposal) { self.proposal = proposal }

    /// The version whose text holds.
    var current: ProposalVersion? { versions?.last { $0.version == proposal.version } }

    /// The publication in which it stands: it is not merged or split before that is withdrawn.
    var holding: Publication? {
        publication.flatMap { publication in
            publication.withdrawnAt == nil && publication.proposals.contains { $0.number == proposal.number }
                ? publication : nil
        }
    }

    /// The proposals that stand in its place.
    var successors: [ProposalNumber] {
        guard proposal.status == .superseded, let lineage else { return [] }
        return lineage.operations.last { $0.reversal == nil && $0.sources.contains(proposal.number) }?.targets
            .filter { $0 != proposal.number } ?? lineage.descendants
    }
}
