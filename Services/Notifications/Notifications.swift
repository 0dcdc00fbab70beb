internal import Messaging
public import Models
internal import Notices
public import Postgres
internal import Reactor
public import ServiceKit
internal import Storage

/// Who is told what: rules, the inbox of each party and the secretariat, and mail with its send ledger.
public enum Notifications: BackboneService {
    public static let name = ServiceName.notifications

    public static let migrations = Migration.series("notifications", [PackageResources.v0001_notifications_sql])

    public static func examine(_ host: ServiceHost) async -> [Finding] { await MailExamination(host: host).findings() }

    public static func wire(_ host: ServiceHost) throws {
        let mail = try MailConfiguration(from: host.configuration)
        host.measure { [pool = host.pool] in try await pool.query(LedgerGauges()).first ?? [] }
        host.resolve(
            .party, by: OwnerFinder(.party, of: .workingGroup) { "SELECT id, name FROM party WHERE id = ANY(\($0))" })

        host.follow(.submissions) { events in
            events.apply(KeepDeadline<CallOpened>())
            events.apply(Notify<CallOpened>(mail))
            events.apply(KeepDeadline<CallExtended>())
            events.apply(Notify<CallExtended>(mail))
            events.apply(KeepDeadline<CallCorrected>())
            events.apply(Notify<CallCorrected>(mail))
            events.apply(KeepDeadline<CallWithdrawn>())
            events.apply(Notify<CallWithdrawn>(mail))
            events.apply(KeepDeadline<SubmissionReceived>())
            events.apply(Notify<SubmissionReceived>(mail))
            events.apply(Notify<SubmissionAdmitted>(mail))
            events.apply(Notify<SignaturesRequested>(mail))
            events.apply(KeepDeadline<SignatureDecided>())
            events.apply(Notify<SignatureDecided>(mail))
            events.apply(Notify<PointRecorded>(mail))
            events.apply(Notify<PointWithdrawn>(mail))
            events.apply(QueueLinkReceipts(mail))
        }
        host.follow(.proposals) { events in
            events.apply(Notify<PositionTaken>(mail))
            events.apply(Notify<PositionWithdrawn>(mail))
            events.apply(Notify<ProposalsMerged>(mail))
            events.apply(Notify<ProposalSplit>(mail))
            events.apply(Notify<OperationReversed>(mail))
            events.apply(Notify<ProposalsPublished>(mail))
            events.apply(Notify<PublicationWithdrawn>(mail))
            events.apply(Notify<ProposalWithdrawn>(mail))
            events.apply(Notify<AmendmentProposed>(mail))
            events.apply(Notify<AmendmentDecided>(mail))
            events.apply(Notify<OriginalRegistered>(mail))
            events.apply(Notify<ProposalRegistered>(mail))
            events.apply(Notify<ProposalRevised>(mail))
            events.apply(Notify<VersionTranslated>(mail))
            events.apply(Notify<ProposalMoved>(mail))
            events.apply(Notify<ProposalClassified>(mail))
            events.apply(Notify<MentionRecorded>(mail))
            events.apply(Notify<GuidanceAnswered>(mail))
            events.apply(QueueLinkReceipts(mail))
        }
        host.follow(.workingGroup) { events in
            events.apply(KeepPartyName())
            events.apply(KeepOfficialName())
            events.apply(KeepUnitName())
            events.apply(KeepContact())
            events.apply(Notify<FocalPointNominated>(mail))
            events.apply(KeepCorrectedContact())
            events.apply(Notify<FocalPointCorrected>(mail))
            events.apply(EndContact())
            events.apply(Notify<FocalPointEnded>(mail))
            events.apply(Notify<FocalPointHandedOver>(mail))
            events.apply(Notify<SuccessorProposed>(mail))
            events.apply(Notify<SuccessorDeclined>(mail))
            events.apply(KeepOfficeContact())
            events.apply(Notify<OfficeContactAppointed>(mail))
            events.apply(KeepCorrectedOfficeContact())
            events.apply(Notify<OfficeContactCorrected>(mail))
            events.apply(RetireOfficeContact())
            events.apply(ForgetActsOfRevoked())
            events.apply(QueueAddressMails(mail))
            events.apply(Notify<AddressChangeRefused>(mail))
            events.apply(QueueChangedAddressMails(mail))
            events.apply(Notify<AddressChanged>(mail))
            events.apply(QueueRestoredAddressMails(mail))
            events.apply(Notify<AddressRestored>(mail))
            events.apply(Notify<OfficeContactEnded>(mail))
            events.apply(KeepExtendedOffice())
            events.apply(Notify<OfficeContactExtended>(mail))
            events.apply(Notify<CoordinatorAppointed>(mail))
            events.apply(Notify<DelegateRegistered>(mail))
            events.apply(Notify<CredentialsDecided>(mail))
            events.apply(WelcomeDelegate(mail))
            events.apply(Notify<ObserverAccredited>(mail))
            events.apply(Notify<AccreditationEnded>(mail))
            events.apply(KeepDeadline<ActionProposed>())
            events.apply(KeepFollowedProposals())
            events.apply(Notify<ActionProposed>(mail))
            events.apply(KeepDeadline<ActionMoved>())
            events.apply(Notify<ActionMoved>(mail))
            // Followers of its proposals hear that it was dropped.
            events.apply(DropFollowedProposals())
            events.apply(KeepDeadline<ActionRevised>())
            events.apply(Notify<ActionRevised>(mail))
            events.apply(KeepDeadline<ExtensionDecided>())
            events.apply(Notify<ExtensionDecided>(mail))
            events.apply(KeepAlternate())
            events.apply(Notify<AlternateNamed>(mail))
            events.apply(EraseMail<ContactErased>(mail: mail))
            events.apply(EraseMail<PersonErased>(mail: mail))
            events.apply(Notify<NominationGapFound>(mail))
            events.apply(Notify<ProgressReported>(mail))
            events.apply(Notify<EvidenceAttached>(mail))
            events.apply(Notify<EvidenceCorrected>(mail))
            events.apply(Notify<EvidenceWithdrawn>(mail))
            events.apply(Notify<EvidenceReviewed>(mail))
            events.apply(Notify<ExtensionRequested>(mail))
            events.apply(Notify<DocumentRegistered>(mail))
            events.apply(Notify<DecisionRecorded>(mail))
            events.apply(Notify<DecisionCorrected>(mail))
            events.apply(Notify<DecisionWithdrawn>(mail))
            events.apply(Notify<ParagraphMoved>(mail))
            events.apply(Notify<DueDateApproached>(mail))
            events.apply(Notify<DueDatePassed>(mail))
            events.apply(Notify<ActionEscalated>(mail))
            events.apply(Notify<ReconfirmationRequested>(mail))
            events.apply(Notify<SessionPublished>(mail))
            events.apply(Notify<SessionRevised>(mail))
            events.apply(Notify<SessionMoved>(mail))
            events.apply(Notify<MinutesRecorded>(mail))
            events.apply(Notify<NeedRegistered>(mail))
            events.apply(Notify<NeedCorrected>(mail))
            events.apply(Notify<NeedRelated>(mail))
            events.apply(Notify<NeedWithdrawn>(mail))
            events.apply(QueueLinkReceipts(mail))
        }

        host.follow(.identity) { events in
            events.apply(QueueSignInMail(mail))
            events.apply(QueueCodeMail(mail))
        }

        host.serve(PreviewRecipients.self)
        host.serve(DraftNotification.self)
        host.serve(DiscardNotification.self)
        host.answer(PreviewNotification.self) { try await PreviewFormal(sender: mail.sender)($0, $1) }
        host.serve(SendNotification.self) { try await SendFormal(sender: mail.sender)($0, $1) }
        host.serve(ListNotifications.self)
        host.serve(ShowNotification.self)
        host.serve(ListRecipients.self)
        host.serve(AcknowledgeNotification.self)
        host.serve(ReportAcknowledgements.self)
        host.serve(ShowLink.self)
        host.serve(AcknowledgeByLink.self)
        host.serve(UnsubscribeByLink.self)
        host.serve(FindSignInLink.self)
        host.serve(FindAddressLink.self)
        host.serve(FindActLink.self)
        host.serve(DisownLink.self) { try await $0.perform(in: $1, sender: mail.sender) }
        host.serve(ListSubscriptions.self)
        host.serve(ChangeSubscription.self)
        host.serve(ListPreferences.self)
        host.serve(ChangePreferences.self)
        host.serve(FollowFollow.self)
        host.serve(UnfollowFollow.self)
        host.serve(ListFollows.self)

        host.serve(ListDeadlines.self)
        host.serve(ShowReminders.self)
        host.serve(ChangeLadder.self)
        host.serve(ListDigests.self)
        host.serve(CreateFeed.self)
        host.serve(ListFeeds.self)
        host.serve(RotateFeed.self)
        host.serve(RevokeFeed.self)
        host.answer(ReadFeed.self) { try await FeedReader(sender: mail.sender)($0, $1) }

        host.serve(ListRules.self)
        host.answer(PreviewNotices.self) { [unowned host] in
            try await NoticesRehearsal(host: host, sender: mail.sender)($0, $1)
        }
        host.serve(ListInboxItems.self)
        host.serve(ReadInboxItem.self)
        host.serve(ListDeliveries.self)
        host.serve(ResendDelivery.self)
        host.serve(ExpediteDelivery.self)
        host.serve(ListUrgentOverrides.self)

        host.serve(ShowDeliveryProgress.self)
        host.serve(ListBounces.self)
        host.serve(ListSuppressions.self)
        host.serve(SuppressContact.self) { try await $0.perform(in: $1, seal: mail.seal) }
        host.serve(LiftSuppression.self) { try await $0.perform(in: $1, seal: mail.seal) }
        host.serve(ListUnreachableDelegations.self)

        let worker = DeliveryWorker(host, mail)
        host.run("deliveries") { try await worker.run() }
        let (bus, sender) = (host.bus, mail.sender)
        host.sweep { now in
            [
                ReleaseHeld(now: now), SweepDigests(now: now, bus: bus, sender: sender),
                SweepReminders(now: now, bus: bus, sender: sender), ForgetLinks(now: now),
                ForgetDestinations(now: now),
            ]
        }
        if let mailbox = BounceMailbox(host, mail) { host.run("bounces") { try await mailbox.run() } }
    }
}
