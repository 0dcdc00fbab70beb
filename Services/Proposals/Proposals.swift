internal import Messaging
public import Models
public import Postgres
internal import Reactor
public import ServiceKit
internal import Storage

/// Regional originals, consolidated proposals with their texts and provenance, and what parties hold of them.
public enum Proposals: BackboneService {
    public static let name = ServiceName.proposals

    public static let migrations = Migration.series("proposals", [PackageResources.v0001_proposals_sql])

    public static func wire(_ host: ServiceHost) throws {
        host.resolve(
            .party, by: OwnerFinder(.party, of: .workingGroup) { "SELECT id, name FROM party WHERE id = ANY(\($0))" })
        host.resolve(.submission, by: OwnerFinder(.submission, of: .submissions))

        host.serve(RegisterOriginal.self)
        host.serve(ListOriginals.self)

        host.serve(RegisterProposal.self)
        host.serve(RegisterSubmittedProposal.self)
        host.serve(ListProposals.self)
        host.serve(ShowProposal.self)
        host.serve(ListLabels.self)

        host.serve(ShowAnnex1.self)
        host.serve(ShowProvenance.self)

        host.serve(TakePosition.self)
        host.serve(WithdrawPosition.self)
        host.serve(ListPositions.self)

        host.serve(MergeProposals.self)
        host.serve(SplitProposal.self)
        host.serve(ReverseOperation.self)
        host.serve(ListOperations.self)
        host.serve(ShowLineage.self)

        host.serve(PublishProposals.self)
        host.serve(WithdrawPublication.self)
        host.serve(ListPublications.self)
        host.serve(ShowPublication.self)

        host.serve(ReviseProposal.self)
        host.serve(TranslateVersion.self)
        host.serve(ListVersions.self)
        let diffs = SharedAnswers<DiffKey>(capacity: 8 << 20)
        host.serveRaw(ShowDiff.self) { try await $0.answer(in: $1, diffs) }
        host.serve(MoveProposal.self)
        host.serve(ListMoves.self)

        host.serve(ProposeAmendment.self)
        host.serve(DecideAmendment.self)
        host.serve(ListAmendments.self)

        host.serve(FindSimilarTexts.self)
        host.serve(MeasureSimilarity.self)
        host.serve(SearchProposals.self)

        host.serve(SetTiers.self)
        host.serve(ListTiers.self)
        host.serve(GiveRanking.self)
        host.serve(ListRankings.self)
        host.serve(TallyRankings.self)
        host.serve(ListTallies.self)

        host.serve(AnswerGuidingQuestion.self)
        host.serve(ListGuidance.self)
        host.serve(ShowGuidance.self)

        host.serve(RecordMention.self)
        host.serve(ListMentions.self)
        host.serve(ShowRelations.self)

        host.serve(ListClusters.self)
        host.serve(ClassifyProposal.self)

        host.follow(.identity) { _ in }
        host.follow(.workingGroup) { events in
            events.apply(KeepParty())
        }
        host.follow(.submissions) { events in
            events.apply(KeepSubmitters())
        }
    }
}
