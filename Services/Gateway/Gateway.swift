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

    public static func examine(_ host: ServiceHost) async -> [Finding] {
        await GatewayExamination(host: host).findings()
    }

    public static func wire(_ host: ServiceHost) throws {
        let stream = OverviewStream(host)

        var settings = host.configuration.settings
        let url = settings.publicURL()
        try settings.check()
        let cookies = Cookies(url: url)
        let credentials = Credentials(host.bus, cookies, Origins(url: url))
        host.follow(.identity) { events in
            events.apply(ForgetEndedSession(credentials: credentials))
            events.apply(ForgetRevokedToken(credentials: credentials))
        }
        host.follow(.submissions) { events in
            events.remember(
                in: stream,
                CallOpened.self, CallExtended.self, CallCorrected.self, CallWithdrawn.self, SubmissionReceived.self,
                SignatureDecided.self, PointRecorded.self)
        }
        host.follow(.proposals) { events in
            events.remember(
                in: stream,
                OriginalRegistered.self, ProposalRegistered.self, PositionTaken.self, PositionWithdrawn.self,
                ProposalsMerged.self, ProposalSplit.self, OperationReversed.self, ProposalsPublished.self,
                PublicationWithdrawn.self, ProposalRevised.self, VersionTranslated.self, ProposalMoved.self,
                ProposalWithdrawn.self, AmendmentProposed.self, AmendmentDecided.self, TiersSet.self,
                RankingGiven.self, RankingsTallied.self, GuidanceAnswered.self, MentionRecorded.self,
                ProposalClassified.self)
        }
        host.follow(.workingGroup) { events in
            events.apply(KeepPartyName())
            events.apply(KeepOfficialName())
            events.remember(
                in: stream,
                PartyRegistered.self, ConsultationRecorded.self, FocalPointNominated.self, FocalPointEnded.self,
                NeedRegistered.self, ActionProposed.self, ActionMoved.self, ProgressReported.self,
                EvidenceAttached.self, MandateRecorded.self, SessionPublished.self, SessionMoved.self,
                MinutesRecorded.self, DocumentRegistered.self, DecisionRecorded.self, DecisionCorrected.self,
                DecisionWithdrawn.self, ParagraphMoved.self, IndicatorDefined.self, DataPointRecorded.self,
                InstrumentRegistered.self)
        }
        host.follow(.notifications) { events in
            events.remember(in: stream, NotificationIssued.self)
        }

        if let watch = CertificateWatch(publicURL: url, host.health) {
            host.run("certificate") { try await watch.run() }
        }
        host.run("stream") { try await stream.run() }
        let web = try WebServer(host, stream, credentials, cookies, publicURL: url)
        host.run("http") { try await web.run() }
    }
}
