/// Every event there is, by its type.
public enum EventCatalogue {
    public static let all: [any Event.Type] = [
        CallOpened.self,
        CallExtended.self,
        SubmissionReceived.self,
        SubmissionAdmitted.self,
        SignatureDecided.self,
        PointRecorded.self,
        OriginalRegistered.self,
        ProposalRegistered.self,
        PositionTaken.self,
        PositionWithdrawn.self,
        PartyRegistered.self,
        ConsultationRecorded.self,
        FocalPointNominated.self,
        FocalPointEnded.self,
        NeedRegistered.self,
        ActionProposed.self,
        ActionMoved.self,
        ProgressReported.self,
        EvidenceAttached.self,
        NotificationSent.self,
    ]
}
