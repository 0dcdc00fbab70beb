internal import Corrections
internal import Messaging
public import Models
public import Postgres
internal import Reactor
public import ServiceKit
internal import Storage
internal import Translations

/// Calls for inputs, written submissions, and the points taken from them.
public enum Submissions: BackboneService {
    public static let name = ServiceName.submissions

    public static let migrations =
        CorrectionSchema.migrations + TranslationSchema.migrations
        + Migration.series("submissions", [PackageResources.v0001_submissions_sql])

    public static func wire(_ host: ServiceHost) throws {
        host.resolve(.call, by: CallFinder())
        host.resolve(.submission, by: SubmissionFinder())
        host.resolve(
            .party, by: OwnerFinder(.party, of: .workingGroup) { "SELECT id, name FROM party WHERE id = ANY(\($0))" })
        host.resolve(
            .need, by: OwnerFinder(.need, of: .workingGroup) { "SELECT id, NULL FROM need WHERE id = ANY(\($0))" })

        host.serve(OpenCall.self)
        host.serve(ListCalls.self)
        host.serve(ShowCall.self)
        host.serve(ExtendCall.self)
        host.serve(CorrectCall.self)
        host.serve(WithdrawCall.self)
        host.serve(RecordCallOpening.self)
        host.serve(PutCallTranslation.self)
        host.serve(WithdrawCallTranslation.self)
        host.serve(ShowResponseMatrix.self)

        host.serve(SaveDraft.self)
        host.serve(ListDrafts.self)
        host.serve(ShowDraft.self)
        host.serve(SubmitDraft.self)
        host.serve(DiscardDraft.self)

        host.serve(ReceiveSubmission.self)
        host.serve(ReviseSubmission.self)
        host.serve(AdmitSubmission.self)
        host.serve(ListSubmissions.self)
        host.serve(ShowSubmission.self)
        host.serve(CountSubmissions.self)
        host.serve(CompareAttendance.self)
        host.serve(SearchSubmissions.self)

        let scanner = try ContentScanner(from: host.configuration.settings)
        host.serve(BeginAttachment.self)
        host.serve(AppendAttachment.self)
        host.serve(CompleteAttachment.self) { try await $0.perform(in: $1, scanner: scanner) }
        host.serve(DiscardAttachment.self)
        host.serve(ShowAttachment.self)
        host.serve(ListAttachments.self)
        host.serve(ReadAttachment.self)
        host.serve(ResolveAttachment.self)

        host.serve(RecordPoint.self)
        host.serve(ListPoints.self)
        host.serve(ShowPoint.self)
        host.serve(CorrectPoint.self)
        host.serve(WithdrawPoint.self)
        host.serve(DecideSignature.self)

        host.follow(.identity) { _ in }
        host.follow(.workingGroup) { events in
            events.apply(KeepParty())
            events.apply(KeepNeed())
            events.apply(DropNeed())
            events.apply(KeepEvidence())
            events.apply(DropEvidence())
            events.apply(KeepEvidenceVisibility())
        }
        host.follow(.proposals) { events in
            events.apply(KeepProposal())
        }

        host.sweep { now in [ForgetFiles(now: now), ForgetDrafts(now: now)] }
    }
}
