internal import Messaging
internal import Models
internal import Postgres
internal import ServiceKit

/// Regional originals, consolidated proposals with their provenance, and positions on them.
@main struct Proposals {
    static let migrations = [
        Migration(series: "proposals", file: "v0001_proposals_sql", PackageResources.v0001_proposals_sql)
    ]

    static func main() async {
        await Backbone.run(.proposals, migrations: migrations) { host in
            host.serve(RegisterOriginal.self)
            host.serve(ListOriginals.self)

            host.serve(RegisterProposal.self)
            host.serve(ListProposals.self)
            host.serve(ShowProposal.self)

            host.serve(ShowAnnex1.self)
            host.serve(ShowProvenance.self)

            host.serve(TakePosition.self)
            host.serve(WithdrawPosition.self)
            host.serve(ListPositions.self)

            try host.follow(.workingGroup) { events in
                events.apply(KeepParty())
            }
        }
    }
}
