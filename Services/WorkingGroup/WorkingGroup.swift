internal import Messaging
internal import Models
internal import Postgres
internal import ServiceKit

/// The register of parties and focal points, the needs, and the follow-up actions.
@main struct WorkingGroup {
    static let migrations = [
        Migration(series: "working-group", file: "v0001_working_group_sql", PackageResources.v0001_working_group_sql)
    ]

    static func main() async {
        await Backbone.run(.workingGroup, migrations: migrations) { host in
            host.serve(RegisterParty.self)
            host.serve(ListParties.self)
            host.serve(ShowParty.self)

            host.serve(RecordConsultation.self)
            host.serve(ListConsultations.self)
            host.serve(ShowAttendance.self)

            host.serve(NominateFocalPoint.self)
            host.serve(EndFocalPoint.self)
            host.serve(ListFocalPoints.self)
            host.serve(ResolveContacts.self)

            host.serve(RegisterNeed.self)
            host.serve(ListNeeds.self)

            host.serve(ProposeAction.self)
            host.serve(MoveAction.self)
            host.serve(ReportProgress.self)
            host.serve(AttachEvidence.self)
            host.serve(ListActions.self)
            host.serve(ShowAction.self)
            host.serve(ShowBoard.self)

            try host.follow(.proposals) { events in
                events.apply(KeepProposalTitle())
                events.apply(KeepRevisedTitle())
            }
        }
    }
}
