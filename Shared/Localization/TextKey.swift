/// Every text that the system writes of its own accord. What people wrote is never translated here.
public enum TextKey: String, Codable, CaseIterable, Sendable {
    // Mail.
    case organisation
    case notificationLine
    case reference
    case actionRequiredBy
    case daysLeft
    case refersTo
    case courtesyTranslation
    case machineTranslation
    case moreAt
    case addressed
    case copied
    case questions
    case acknowledgeLink
    case unsubscribeLink

    // Why somebody is written to.
    case becauseSecretariat
    case becauseCoChairs
    case becauseFocalPoint
    case becauseRegions
    case becauseLabelRegions
    case becauseOwners
    case becauseParties
    case becauseRecipients
    case becauseSilent
    case becauseOwnAction
    case becauseDelegation
    case becauseConcernedOwner
    case becauseRegion
    case becauseEverybody
    case becauseAlternate

    // Alarms of the secretariat.
    case bouncedSubject
    case bouncedText
    case bouncedAlternates
    case bouncedNobody
    case vacantSubject
    case vacantText

    // Reminders, digests and feeds.
    case reminderSubject
    case reminderCall
    case reminderCallPast
    case reminderAction
    case reminderActionPast
    case becauseNotDelivered
    case digestDaily
    case digestWeekly
    case digestWindow
    case becauseDigest
    case feedNotifications
    case feedDeadlines
    case calendarCall
    case calendarAction

    // Pages behind the links of a mail.
    case acknowledgeTitle
    case answerReceived
    case answerForwarded
    case answerCannotAct
    case noteLabel
    case noteMissing
    case sendAnswer
    case answerRecorded
    case unsubscribeTitle
    case unsubscribeQuestion
    case unsubscribeButton
    case unsubscribed
    case linkInvalid
    case validUntil

    // Notices: what is told of an event.
    case noticeReason
    case noticeRationale
    case noticeLabels
    case noticeNoLabel
    case becauseAlternateOfAction
    case becauseCoordinator

    // Calls and submissions.
    case callOpenedSubject
    case callOpenedText
    case callOpens
    case callExtendedSubject
    case callExtendedText
    case submissionSubject
    case submissionText
    case submissionLateText
    case submissionTitle
    case submissionUntitled
    case submissionReceipt
    case submissionReplaces
    case submissionConfirm
    case admittedSubject
    case admittedText
    case signatureConfirmedSubject
    case signatureConfirmedText
    case signatureDeclinedSubject
    case signatureDeclinedText
    case signaturePoints

    // Positions and proposals.
    case positionSubject
    case positionText
    case positionFormer
    case positionFirst
    case positionRecorded
    case positionWithdrawnSubject
    case positionWithdrawnText
    case stanceSupports
    case stanceSupportsWithChanges
    case stanceReservations
    case stanceOpposes
    case stanceNoPosition
    case mergedSubject
    case mergedText
    case originalNamed
    case splitSubject
    case splitText
    case mergeReversedSubject
    case mergeReversedText
    case splitReversedSubject
    case splitReversedText
    case publicationWithdrawnSubject
    case publicationWithdrawnText
    case proposalWithdrawnSubject
    case proposalWithdrawnText
    case proposalSubmissionOnly
    case proposalDraft
    case proposalTabled
    case proposalRefined
    case proposalForwarded
    case proposalAdopted
    case proposalSuperseded
    case proposalWithdrawn
    case proposalReversed
    case amendmentSubject
    case amendmentText
    case amendmentNumber
    case amendmentAcceptedSubject
    case amendmentAcceptedText
    case amendmentDeclinedSubject
    case amendmentDeclinedText
    case amendmentVersion

    // Actions.
    case actionTitle
    case actionOf
    case actionProposedSubject
    case actionProposedText
    case actionFollowsUp
    case actionAnswer
    case actionMovedSubject
    case actionMovedText
    case actionProposed
    case actionAccepted
    case actionInProgress
    case actionBlocked
    case actionDone
    case actionVerified
    case actionDropped
    case actionSuperseded
    case progressSubject
    case progressText
    case evidenceSubject
    case evidenceText
    case dueSoonSubject
    case dueSoonText
    case overdueSubject
    case overdueText
    case daysLate
    case escalatedSubject
    case escalatedText
    case escalatedNobody
    case levelOwner
    case levelAlternates
    case levelCoordinator
    case levelCoChairs
    case levelSecretariat

    // Focal points and sessions.
    case reconfirmSubject
    case reconfirmText
    case reconfirmAgain
    case gapAheadSubject
    case gapAheadText
    case sessionPublishedSubject
    case sessionPublishedText
    case sessionWhen
    case sessionWhere
    case sessionFormat
    case formatInPerson
    case formatOnline
    case formatHybrid
    case sessionRevisedSubject
    case sessionRevisedText
    case fieldTitle
    case fieldFormat
    case fieldPlace
    case fieldZone
    case fieldStart
    case fieldEnd
    case fieldLinks
    case fieldAgenda
    case fieldGroups
    case sessionMovedSubject
    case sessionMovedText
    case sessionPlanned
    case sessionOpen
    case sessionSuspended
    case sessionClosed
    case sessionCancelled

    // Offices, documents and decisions.
    case becauseNominated

    // Decisions that somebody waits for.
    case extensionRequestedSubject
    case extensionRequestedText
    case extensionAnswer
    case extensionApprovedSubject
    case extensionApprovedText
    case extensionDeclinedSubject
    case extensionDeclinedText
    case evidenceAnswer
    case evidenceAcceptedSubject
    case evidenceAcceptedText
    case evidenceRefusedSubject
    case evidenceRefusedText
    case delegateSubject
    case delegateText
    case credentialsSubject
    case credentialsText
    case credentialsSubmitted
    case credentialsProvisional
    case credentialsAccepted
    case credentialsRejected

    // Who holds which office.
    case welcomeSubject
    case welcomeFocalPoint
    case welcomeAlternate
    case welcomeMail
    case welcomeWaiting
    case welcomeCall
    case welcomeAction
    case officeUntil
    case officeEndedSubject
    case officeEndedText
    case handedOverSubject
    case handedOverText
    case handedOverActions
    case coordinatorSubject
    case coordinatorText
    case officeContactSubject
    case officeContactText
    case accreditedSubject
    case accreditedText
    case accreditationEndedSubject
    case accreditationEndedText
    case accreditationWithdrawnText

    // Documents, decisions and publications.
    case documentSubject
    case documentText
    case documentReplaces
    case decisionSubject
    case decisionText
    case decisionProposals
    case decisionActors
    case paragraphSubject
    case paragraphText
    case paragraphActive
    case paragraphImplemented
    case paragraphElapsed
    case paragraphSuperseded
    case paragraphRetired
    case paragraphInactive
    case paragraphRequiresFunding
    case paragraphStagnant
    case publicationSubject
    case publicationText
    case publicationProposals
}
