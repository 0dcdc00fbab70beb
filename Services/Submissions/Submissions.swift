internal import Messaging
internal import Models
internal import Postgres
internal import ServiceKit

/// Calls for inputs, written submissions, and the points taken from them.
@main struct Submissions {
    static let migrations = [
        Migration(
            series: "submissions", file: "v0001_calls_submissions_points_sql",
            PackageResources.v0001_calls_submissions_points_sql),
        Migration(
            series: "submissions", file: "v0002_drafts_receipts_signatures_sql",
            PackageResources.v0002_drafts_receipts_signatures_sql),
        Migration(series: "submissions", file: "v0003_attachments_sql", PackageResources.v0003_attachments_sql),
        Migration(
            series: "submissions", file: "v0004_signatures_of_submissions_sql",
            PackageResources.v0004_signatures_of_submissions_sql),
        Migration(
            series: "submissions", file: "v0005_targets_answers_searched_sql",
            PackageResources.v0005_targets_answers_searched_sql),
        Migration(
            series: "submissions", file: "v0006_accreditations_sql", PackageResources.v0006_accreditations_sql),
        Migration(
            series: "submissions", file: "v0007_named_and_behind_sql", PackageResources.v0007_named_and_behind_sql),
        Migration(series: "submissions", file: "v0008_refused_files_sql", PackageResources.v0008_refused_files_sql),
        Migration(
            series: "submissions", file: "v0009_folded_search_sql", PackageResources.v0009_folded_search_sql),
        Migration(
            series: "submissions", file: "v0010_no_accreditations_sql", PackageResources.v0010_no_accreditations_sql),
    ]

    static func main() async {
        await Backbone.run(.submissions, migrations: migrations) { host in
            host.serve(OpenCall.self)
            host.serve(ListCalls.self)
            host.serve(ShowCall.self)
            host.serve(ExtendCall.self)
            host.serve(MarkCallOpened.self)
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

            let scanner = try ContentScanner(from: host.configuration.reader)
            host.serve(BeginAttachment.self)
            host.serve(AppendAttachment.self)
            host.serve(CompleteAttachment.self) { try await $0.perform(in: $1, scanner: scanner) }
            host.serve(DiscardAttachment.self)
            host.serve(ShowAttachment.self)
            host.serve(ListAttachments.self)
            host.serve(ReadAttachment.self)

            host.serve(RecordPoint.self)
            host.serve(ListPoints.self)
            host.serve(ShowPoint.self)
            host.serve(DecideSignature.self)

            try host.follow(.workingGroup) { events in
                events.apply(KeepParty())
                events.apply(KeepNeed())
            }
            try host.follow(.proposals) { events in
                events.apply(KeepProposal())
            }

            host.sweep { now in [ForgetFiles(now: now), ForgetDrafts(now: now)] }
        }
    }
}
