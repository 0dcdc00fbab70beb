internal import Messaging
internal import Models
internal import Postgres
internal import ServiceKit

/// Calls for inputs, written submissions, and the points taken from them.
@main struct Submissions {
    static let migrations = [
        Migration(
            series: "submissions", file: "v0001_calls_submissions_points_sql",
            PackageResources.v0001_calls_submissions_points_sql)
    ]

    static func main() async {
        await Backbone.run(.submissions, migrations: migrations) { host in
            host.serve(OpenCall.self)
            host.serve(ListCalls.self)
            host.serve(ShowCall.self)

            host.serve(ReceiveSubmission.self)
            host.serve(ListSubmissions.self)
            host.serve(ShowSubmission.self)
            host.serve(CountSubmissions.self)

            host.serve(RecordPoint.self)
            host.serve(ListPoints.self)

            try host.follow(.workingGroup) { events in
                events.apply(KeepPartyName())
            }
        }
    }
}
