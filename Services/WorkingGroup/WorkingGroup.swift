internal import Corrections
internal import Messaging
public import Models
public import Postgres
internal import Reactor
public import ServiceKit
internal import Storage
internal import Translations

/// The register of parties and focal points, the needs, and the follow-up actions.
public enum WorkingGroup: BackboneService {
    public static let name = ServiceName.workingGroup

    public static let migrations =
        CorrectionSchema.migrations
        + TranslationSchema.migrations
        + Migration.series(
            "working-group",
            [
                PackageResources.v0001_register_sql,
                PackageResources.v0001_sessions_sql,
                PackageResources.v0001_documents_sql,
                PackageResources.v0001_actions_sql,
                PackageResources.v0001_figures_sql,
            ])

    public static func wire(_ host: ServiceHost) throws {
        host.resolve(.party, by: PartyFinder())
        host.resolve(.action, by: ActionFinder())
        host.resolve(.session, by: SessionFinder())
        host.resolve(.decision, by: DecisionFinder())
        host.resolve(.need, by: NeedFinder())
        host.resolve(.actor, by: RegisteredActorFinder())

        host.serve(RegisterParty.self)
        host.serve(RegisterState.self)
        host.serve(NameParty.self)
        host.serve(AddAlias.self)
        host.serve(ListParties.self)
        host.serve(ShowParty.self)
        host.serve(AccreditObserver.self)
        host.serve(EndAccreditation.self)
        host.serve(ListObservers.self)

        host.serve(RecordConsultation.self)
        host.serve(CorrectConsultation.self)
        host.serve(WithdrawConsultation.self)
        host.serve(ListConsultations.self)
        host.serve(ShowAttendance.self)

        host.serve(DefineProcess.self)
        host.serve(ReviseProcess.self)
        host.serve(ShowProcess.self)

        host.serve(RecordMandate.self)
        host.serve(ReviseMandate.self)
        host.serve(ShowMandate.self)
        host.serve(ListMandateVersions.self)

        host.serve(FindOffices.self)
        host.serve(ReviseContact.self)
        host.serve(ChangeAddress.self)
        host.serve(ListAddressChanges.self)
        host.serve(ResolveAddressChanges.self)
        host.serve(ShowAddressLink.self)
        host.serve(ConfirmAddressLink.self)
        host.serve(RefuseAddressLink.self)
        host.serve(ProposeSuccessor.self)
        host.serve(ConfirmSuccessor.self)
        host.serve(DeclineSuccessor.self)
        host.serve(ListSuccessors.self)

        host.serve(PlanSession.self)
        host.serve(ReviseSession.self)
        host.serve(PublishSession.self)
        host.serve(MoveSession.self)
        host.serve(ListSessions.self)
        host.serve(ShowSession.self)
        host.serve(RecordSessionAttendance.self)
        host.serve(ShowSessionAttendance.self)

        host.serve(PreviewMinutes.self)
        host.serve(RecordMinutes.self)
        host.serve(ShowMinutes.self)
        host.serve(ListMinutes.self)

        host.serve(NominateFocalPoint.self)
        host.serve(NameAlternate.self)
        host.serve(HandOverFocalPoint.self)
        host.serve(ConfirmFocalPoint.self)
        host.serve(CorrectFocalPoint.self)
        host.serve(EraseContact.self)
        host.serve(EndFocalPoint.self)
        host.serve(ListFocalPoints.self)
        host.serve(ListNominationGaps.self)
        host.serve(AppointCoordinator.self)
        host.serve(EndCoordinator.self)
        host.serve(ListCoordinators.self)
        host.serve(AppointOfficeContact.self)
        host.serve(EndOfficeContact.self)
        host.serve(CorrectOfficeContact.self)
        host.serve(EraseOfficeContact.self)
        host.serve(ListOfficeContacts.self)
        host.serve(ResolveContacts.self)

        host.serve(RegisterDelegate.self)
        host.serve(CorrectDelegate.self)
        host.serve(DecideCredentials.self)
        host.serve(ErasePerson.self)
        host.serve(ShowDelegation.self)
        host.serve(RevokeTokens.self)

        host.serve(RegisterNeed.self)
        host.serve(ListNeeds.self)
        host.serve(ListNeedLists.self)
        host.serve(ShowNeed.self)
        host.serve(CorrectNeed.self)
        host.serve(WithdrawNeed.self)

        host.serve(ProposeAction.self)
        host.serve(ReviseAction.self)
        host.serve(MoveAction.self)
        host.serve(ReportProgress.self)
        host.serve(AttachEvidence.self)
        host.serve(ReviewEvidence.self)
        host.serve(CorrectEvidence.self)
        host.serve(WithdrawEvidence.self)
        host.serve(ListEvidence.self)
        host.serve(RequestExtension.self)
        host.serve(DecideExtension.self)
        host.serve(ListExtensions.self)
        host.serve(ListActions.self)
        host.serve(ShowAction.self)
        host.serve(ShowBoard.self)

        host.serve(AddDependency.self)
        host.serve(RemoveDependency.self)
        host.serve(ForeseeKnockOn.self)

        host.serve(SuppressEscalation.self)
        host.serve(ResumeEscalation.self)
        host.serve(ListEscalations.self)

        host.serve(ShowProgress.self)
        host.serve(ShowProposalProgress.self)

        host.serve(RelateNeed.self)
        host.serve(ShowTrace.self)
        host.serve(ShowGaps.self)
        host.serve(ListNeedGaps.self)
        host.serve(ListProposalGaps.self)
        host.serve(ListActionGaps.self)

        host.serve(DefineIndicator.self)
        host.serve(ReviseIndicator.self)
        host.serve(RecordDataPoint.self)
        host.serve(CorrectDataPoint.self)
        host.serve(ListIndicators.self)
        host.serve(ShowIndicator.self)

        host.serve(RegisterInstrument.self)
        host.serve(LinkInstrument.self)
        host.serve(UnlinkInstrument.self)
        host.serve(ListInstruments.self)
        host.serve(ShowInstrument.self)
        host.serve(ListOverlaps.self)

        host.serve(RegisterSecretariatUnit.self)
        host.serve(ListSecretariatUnits.self)

        host.serve(RegisterDocumentSeries.self)
        host.serve(CorrectDocumentSeries.self)
        host.serve(WithdrawDocumentSeries.self)
        host.serve(ListDocumentSeries.self)
        host.serve(RegisterDocument.self)
        host.serve(AllocateDocument.self)
        host.serve(TranslateDocument.self)
        host.serve(DistributeDocument.self)
        host.serve(ListDocuments.self)
        host.serve(ShowDocument.self)

        host.serve(RecordDecision.self)
        host.serve(LinkDecision.self)
        host.serve(MoveParagraph.self)
        host.serve(CorrectDecision.self)
        host.serve(WithdrawDecision.self)
        host.serve(ListDecisions.self)
        host.serve(ShowDecision.self)

        host.serve(PutTranslation.self)
        host.serve(WithdrawTranslation.self)

        host.follow(.identity) { _ in }
        host.follow(.proposals) { events in
            events.apply(KeepProposal())
            events.apply(KeepRevisedTitle())
            events.apply(KeepCluster())
            events.apply(KeepMerge())
            events.apply(KeepSplit())
            events.apply(KeepReversal())
            events.apply(DropProposal())
        }

        host.sweep { now in
            [
                SweepActions(now: now), SweepFocalPoints(now: now), SweepPersonalData(now: now),
                SweepAddressChanges(now: now),
            ]
        }
    }
}
