internal import Messaging
public import Models
public import Postgres
internal import Reactor
public import ServiceKit
internal import Storage

/// The way in for people and programs: the JSON API, the overview page with its live stream, health and metrics.
public enum Gateway: BackboneService {
    public static let name = ServiceName.gateway

    public static let migrations = Migration.series("gateway", [PackageResources.v0001_gateway_sql])

    public static func wire(_ host: ServiceHost) throws {
        let stream = OverviewStream(host)

        host.follow(.submissions) { events in
            events.apply(Remember<CallOpened>(stream))
            events.apply(Remember<CallExtended>(stream))
            events.apply(Remember<SubmissionReceived>(stream))
            events.apply(Remember<SignatureDecided>(stream))
            events.apply(Remember<PointRecorded>(stream))
        }
        host.follow(.proposals) { events in
            events.apply(Remember<OriginalRegistered>(stream))
            events.apply(Remember<ProposalRegistered>(stream))
            events.apply(Remember<PositionTaken>(stream))
            events.apply(Remember<PositionWithdrawn>(stream))
            events.apply(Remember<ProposalsMerged>(stream))
            events.apply(Remember<ProposalSplit>(stream))
            events.apply(Remember<OperationReversed>(stream))
            events.apply(Remember<ProposalsPublished>(stream))
            events.apply(Remember<PublicationWithdrawn>(stream))
            events.apply(Remember<ProposalRevised>(stream))
            events.apply(Remember<VersionTranslated>(stream))
            events.apply(Remember<ProposalMoved>(stream))
            events.apply(Remember<ProposalWithdrawn>(stream))
            events.apply(Remember<AmendmentProposed>(stream))
            events.apply(Remember<AmendmentDecided>(stream))
            events.apply(Remember<TiersSet>(stream))
            events.apply(Remember<RankingGiven>(stream))
            events.apply(Remember<RankingsTallied>(stream))
            events.apply(Remember<GuidanceAnswered>(stream))
            events.apply(Remember<MentionRecorded>(stream))
            events.apply(Remember<ProposalClassified>(stream))
        }
        host.follow(.workingGroup) { events in
            events.apply(KeepPartyName(stream))
            events.apply(Remember<ConsultationRecorded>(stream))
            events.apply(Remember<FocalPointNominated>(stream))
            events.apply(Remember<FocalPointEnded>(stream))
            events.apply(Remember<NeedRegistered>(stream))
            events.apply(Remember<ActionProposed>(stream))
            events.apply(Remember<ActionMoved>(stream))
            events.apply(Remember<ProgressReported>(stream))
            events.apply(Remember<EvidenceAttached>(stream))
            events.apply(Remember<MandateRecorded>(stream))
            events.apply(Remember<SessionPublished>(stream))
            events.apply(Remember<SessionMoved>(stream))
            events.apply(Remember<MinutesRecorded>(stream))
            events.apply(Remember<DocumentRegistered>(stream))
            events.apply(Remember<DecisionRecorded>(stream))
            events.apply(Remember<ParagraphMoved>(stream))
            events.apply(Remember<IndicatorDefined>(stream))
            events.apply(Remember<DataPointRecorded>(stream))
            events.apply(Remember<InstrumentRegistered>(stream))
        }
        host.follow(.notifications) { events in
            events.apply(Remember<NotificationIssued>(stream))
        }

        host.run("stream") { try await stream.run() }
        let web = try WebServer(host, stream)
        host.run("http") { try await web.run() }
    }
}
