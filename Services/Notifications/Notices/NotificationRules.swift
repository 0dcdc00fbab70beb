public import Models

/// Who is told of which event: the service, the list of rules and docs/notifications.md read no other table.
///
/// An event may narrow its rules: `reaches` leaves out those who need not hear of it, e.g. of what they did themselves,
/// and `isMailed` leaves to the inbox what asks nothing of them.
public enum NotificationRules {
    static let events: [EventRules] = [
        // Calls and submissions
        EventRules(CallOpened.self, .inboxAndMail(.allFocalPoints)),
        EventRules(CallExtended.self, .inboxAndMail(.allFocalPoints)),
        EventRules(CallCorrected.self, .inboxAndMail(.allFocalPoints)),
        EventRules(CallWithdrawn.self, .inboxAndMail(.allFocalPoints)),
        EventRules(SubmissionReceived.self, .inboxAndMail(.partyFocalPoints, .secretariat)),
        EventRules(SubmissionAdmitted.self, .inboxAndMail(.partyFocalPoints)),
        EventRules(SignaturesRequested.self, .inboxAndMail(.partyFocalPoints)),
        EventRules(SignatureDecided.self, .inboxAndMail(.partyFocalPoints), .inbox(.secretariat)),

        // Proposals. No label speaks for those who submitted what a proposal is known from: they are told as parties.
        EventRules(
            ProposalsMerged.self, .inboxAndMail(.partyFocalPoints, .concernedOwners, .labelFocalPoints),
            .inbox(.secretariat)),
        EventRules(
            ProposalSplit.self, .inboxAndMail(.partyFocalPoints, .concernedOwners, .labelFocalPoints),
            .inbox(.secretariat)),
        EventRules(
            OperationReversed.self, .inboxAndMail(.partyFocalPoints, .concernedOwners, .labelFocalPoints),
            .inbox(.secretariat)),
        EventRules(
            ProposalWithdrawn.self, .inboxAndMail(.partyFocalPoints, .concernedOwners, .labelFocalPoints),
            .inbox(.secretariat)),
        EventRules(ProposalsPublished.self, .inboxAndMail(.allFocalPoints), .inbox(.secretariat)),
        EventRules(PublicationWithdrawn.self, .inboxAndMail(.allFocalPoints), .inbox(.secretariat)),
        EventRules(AmendmentProposed.self, .inboxAndMail(.secretariat)),
        EventRules(AmendmentDecided.self, .inboxAndMail(.partyFocalPoints)),
        EventRules(PositionTaken.self, .inbox(.secretariat)),
        EventRules(PositionWithdrawn.self, .inbox(.secretariat)),

        // Follow-up actions
        EventRules(ActionProposed.self, .inboxAndMail(.ownerFocalPoints)),
        EventRules(ActionMoved.self, .inboxAndMail(.ownerFocalPoints, .secretariat, .coChairs)),
        EventRules(ProgressReported.self, .inbox(.secretariat)),
        EventRules(EvidenceAttached.self, .inboxAndMail(.secretariat, .coChairs)),
        EventRules(EvidenceCorrected.self, .inbox(.secretariat, .coChairs)),
        EventRules(EvidenceWithdrawn.self, .inbox(.ownerFocalPoints, .secretariat, .coChairs)),
        EventRules(EvidenceReviewed.self, .inboxAndMail(.ownerFocalPoints)),
        EventRules(ExtensionRequested.self, .inboxAndMail(.secretariat, .coChairs)),
        EventRules(ExtensionDecided.self, .inboxAndMail(.ownerFocalPoints)),
        EventRules(DueDateApproached.self, .mail(.namedContacts)),
        EventRules(DueDatePassed.self, .mail(.namedContacts), .inbox(.ownerFocalPoints, .secretariat)),
        EventRules(ActionEscalated.self, .inboxAndMail(.namedContacts, .secretariat, .coChairs)),

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
        EventRules(SessionPublished.self, .inboxAndMail(.allFocalPoints), .inbox(.secretariat)),
        EventRules(SessionRevised.self, .inboxAndMail(.allFocalPoints), .inbox(.secretariat)),
        EventRules(SessionMoved.self, .inboxAndMail(.allFocalPoints), .inbox(.secretariat)),
        EventRules(DocumentRegistered.self, .inbox(.allFocalPoints)),
        EventRules(DecisionRecorded.self, .inboxAndMail(.partyFocalPoints, .allFocalPoints), .inbox(.secretariat)),
        EventRules(DecisionCorrected.self, .inboxAndMail(.partyFocalPoints), .inbox(.allFocalPoints, .secretariat)),
        EventRules(DecisionWithdrawn.self, .inboxAndMail(.partyFocalPoints, .allFocalPoints), .inbox(.secretariat)),
        EventRules(ParagraphMoved.self, .inbox(.partyFocalPoints)),
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
