/// Every text that the system writes of its own accord. What people wrote is never translated here.
public enum TextKey: String, CaseIterable, Sendable {
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
}
