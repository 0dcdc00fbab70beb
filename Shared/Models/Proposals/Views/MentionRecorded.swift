/// It was recorded that regions discussed a proposal.
public struct MentionRecorded: Event, Equatable {
    public static let type: EventType = "npp16.proposals.mention.recorded.v1"

    public let mention: MentionID
    public let proposal: ProposalNumber
    public let regions: [Region]
}
