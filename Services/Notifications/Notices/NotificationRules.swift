public import Models

/// Who is told of which event: the service, the list of rules and docs/notifications.md read no other table.
///
/// An event may narrow its rules: `reaches` leaves out those who need not hear of it, e.g. of what they did themselves,
/// and `isMailed` leaves to the inbox what asks nothing of them.
public enum NotificationRules {
    static let events: [EventRules] = [
        // Calls and submissions
        EventRules(CallOpened.self, .inboxAndMail(.allFocalPoints)),
        EventRules(CallExtended.self, .inboxAndMail(.allFocalPoints, .followers)),
        EventRules(CallCorrected.self, .inboxAndMail(.allFocalPoints, .followers)),
        EventRules(CallWithdrawn.self, .inboxAndMail(.allFocalPoints, .followers)),
        EventRules(SubmissionReceived.self, .inboxAndMail(.partyFocalPoints, .secretariat, .followers)),
        EventRules(SubmissionAdmitted.self, .inboxAndMail(.partyFocalPoints)),
        EventRules(SignaturesRequested.self, .inboxAndMail(.partyFocalPoints)),
        EventRules(SignatureDecided.self, .inboxAndMail(.partyFocalPoints), .inbox(.secretariat)),
        EventRules(PointRecorded.self, .inboxAndMail(.followers)),
        EventRules(PointWithdrawn.self, .inboxAndMail(.followers)),

        // Proposals. No label speaks for those who submitted what a proposal is known from: they are told as parties.
        EventRules(
            ProposalsMerged.self, .inboxAndMail(.partyFocalPoints, .concernedOwners, .labelFocalPoints),
            .inbox(.secretariat), .inboxAndMail(.followers)),
        EventRules(
            ProposalSplit.self, .inboxAndMail(.partyFocalPoints, .concernedOwners, .labelFocalPoints),
            .inbox(.secretariat), .inboxAndMail(.followers)),
        EventRules(
            OperationReversed.self, .inboxAndMail(.partyFocalPoints, .concernedOwners, .labelFocalPoints),
            .inbox(.secretariat), .inboxAndMail(.followers)),
        EventRules(
            ProposalWithdrawn.self, .inboxAndMail(.partyFocalPoints, .concernedOwners, .labelFocalPoints),
            .inbox(.secretariat), .inboxAndMail(.followers)),
        EventRules(
            ProposalsPublished.self, .inboxAndMail(.allFocalPoints), .inbox(.secretariat), .inboxAndMail(.followers)),
        EventRules(PublicationWithdrawn.self, .inboxAndMail(.allFocalPoints), .inbox(.secretariat)),
        EventRules(AmendmentProposed.self, .inboxAndMail(.secretariat, .followers)),
        EventRules(AmendmentDecided.self, .inboxAndMail(.partyFocalPoints, .followers)),
        EventRules(PositionTaken.self, .inbox(.secretariat), .inboxAndMail(.followers)),
        EventRules(PositionWithdrawn.self, .inbox(.secretariat), .inboxAndMail(.followers)),
        EventRules(OriginalRegistered.self, .inboxAndMail(.followers)),
        EventRules(ProposalRegistered.self, .inboxAndMail(.followers)),
        EventRules(ProposalRevised.self, .inboxAndMail(.followers)),
        EventRules(VersionTranslated.self, .inboxAndMail(.followers)),
        EventRules(ProposalMoved.self, .inboxAndMail(.followers)),
        EventRules(ProposalClassified.self, .inboxAndMail(.followers)),
        EventRules(MentionRecorded.self, .inboxAndMail(.followers)),
        EventRules(GuidanceAnswered.self, .inboxAndMail(.followers)),

        // Follow-up actions
        EventRules(ActionProposed.self, .inboxAndMail(.ownerFocalPoints, .followers)),
        EventRules(ActionMoved.self, .inboxAndMail(.ownerFocalPoints, .secretariat, .coChairs, .followers)),
        EventRules(ProgressReported.self, .inbox(.secretariat), .inboxAndMail(.followers)),
        EventRules(EvidenceAttached.self, .inboxAndMail(.secretariat, .coChairs, .followers)),
        EventRules(EvidenceCorrected.self, .inbox(.secretariat, .coChairs), .inboxAndMail(.followers)),
        EventRules(
            EvidenceWithdrawn.self, .inbox(.ownerFocalPoints, .secretariat, .coChairs), .inboxAndMail(.followers)),
        EventRules(EvidenceReviewed.self, .inboxAndMail(.ownerFocalPoints, .followers)),
        EventRules(ExtensionRequested.self, .inboxAndMail(.secretariat, .coChairs, .followers)),
        EventRules(ExtensionDecided.self, .inboxAndMail(.ownerFocalPoints, .followers)),
        EventRules(DueDateApproached.self, .mail(.namedContacts)),
        EventRules(
            DueDatePassed.self, .mail(.namedContacts), .inbox(.ownerFocalPoints, .secretariat),
            .inboxAndMail(.followers)),
        EventRules(ActionEscalated.self, .inboxAndMail(.namedContacts, .secretariat, .coChairs)),
        EventRules(ActionRevised.self, .inboxAndMail(.followers)),

        // Those who speak for parties, and those who are written to
        EventRules(FocalPointNominated.self, .mail(.namedContacts), .inbox(.secretariat)),
        EventRules(FocalPointEnded.self, .inbox(.partyFocalPoints, .secretariat)),
        EventRules(SuccessorProposed.self, .inboxAndMail(.secretariat)),
        EventRules(SuccessorDeclined.self, .inboxAndMail(.partyFocalPoints)),
        EventRules(FocalPointHandedOver.self, .inbox(.partyFocalPoints, .secretariat)),
        EventRules(FocalPointCorrected.self, .mail(.namedContacts)),
        EventRules(OfficeContactCorrected.self, .mail(.namedContacts)),
        EventRules(ReconfirmationRequested.self, .inboxAndMail(.namedContacts)),
        EventRules(NominationGapFound.self, .inboxAndMail(.partyFocalPoints, .secretariat, .coChairs)),
        EventRules(AlternateNamed.self, .mail(.namedContacts), .inbox(.secretariat)),
        EventRules(CoordinatorAppointed.self, .mail(.namedContacts)),
        EventRules(OfficeContactAppointed.self, .mail(.namedContacts)),
        EventRules(OfficeContactEnded.self, .mail(.namedContacts)),
        EventRules(OfficeContactExtended.self, .mail(.namedContacts)),
        EventRules(AddressChanged.self, .inboxAndMail(.secretariat)),
        EventRules(AddressRestored.self, .inboxAndMail(.secretariat)),
        EventRules(AddressChangeRefused.self, .inboxAndMail(.secretariat)),
        EventRules(DelegateRegistered.self, .inboxAndMail(.secretariat)),
        EventRules(CredentialsDecided.self, .inboxAndMail(.partyFocalPoints)),
        EventRules(ObserverAccredited.self, .inboxAndMail(.partyFocalPoints)),
        EventRules(AccreditationEnded.self, .inboxAndMail(.partyFocalPoints)),

        // Sessions, documents and decisions
        EventRules(
            SessionPublished.self, .inboxAndMail(.allFocalPoints), .inbox(.secretariat), .inboxAndMail(.followers)),
        EventRules(
            SessionRevised.self, .inboxAndMail(.allFocalPoints), .inbox(.secretariat), .inboxAndMail(.followers)),
        EventRules(SessionMoved.self, .inboxAndMail(.allFocalPoints), .inbox(.secretariat), .inboxAndMail(.followers)),
        EventRules(DocumentRegistered.self, .inbox(.allFocalPoints), .inboxAndMail(.followers)),
        EventRules(
            DecisionRecorded.self, .inboxAndMail(.partyFocalPoints, .allFocalPoints), .inbox(.secretariat),
            .inboxAndMail(.followers)),
        EventRules(DecisionCorrected.self, .inboxAndMail(.partyFocalPoints), .inbox(.allFocalPoints, .secretariat)),
        EventRules(DecisionWithdrawn.self, .inboxAndMail(.partyFocalPoints, .allFocalPoints), .inbox(.secretariat)),
        EventRules(ParagraphMoved.self, .inbox(.partyFocalPoints)),
        EventRules(MinutesRecorded.self, .inboxAndMail(.followers)),

        // Needs
        EventRules(NeedRegistered.self, .inboxAndMail(.followers)),
        EventRules(NeedCorrected.self, .inboxAndMail(.followers)),
        EventRules(NeedRelated.self, .inboxAndMail(.followers)),
        EventRules(NeedWithdrawn.self, .inboxAndMail(.followers)),
    ]

    public static let all: [NotificationRule] = events.flatMap(\.rules)

    public static func of<Told: Notifiable>(_ event: Told.Type) -> [NotificationRule] {
        all.filter { $0.event.rawValue == Told.type.rawValue }
    }

    /// The table as it stands in docs/notifications.md.
    public static var markdown: String {
        let rows = events.map { "| `\($0.event.type)` | \($0.audiences(by: .inbox)) | \($0.audiences(by: .mail)) |" }
        return (["| event | in the inbox of | by mail to |", "|---|---|---|"] + rows).joined(separator: "\n")
    }
}

/// The rules of one event.
struct EventRules: Sendable {
    /// By which channels some audiences are told.
    struct Way: Sendable {
        let channels: [NotificationChannel]
        let audiences: [Audience]

        static func inbox(_ audiences: Audience...) -> Way { Way(channels: [.inbox], audiences: audiences) }
        static func mail(_ audiences: Audience...) -> Way { Way(channels: [.mail], audiences: audiences) }
        static func inboxAndMail(_ audiences: Audience...) -> Way {
            Way(channels: [.inbox, .mail], audiences: audiences)
        }
    }

    let event: any Notifiable.Type
    let rules: [NotificationRule]

    init(_ event: any Notifiable.Type, _ ways: Way...) {
        self.event = event
        rules = ways.flatMap { way in
            way.audiences.map {
                NotificationRule(
                    event: Line(cutting: event.type.rawValue), audience: $0, channels: way.channels)
            }
        }
    }

    fileprivate func audiences(by channel: NotificationChannel) -> String {
        rules.filter { $0.channels.contains(channel) }.map(\.audience.rawValue).joined(separator: ", ")
    }
}
