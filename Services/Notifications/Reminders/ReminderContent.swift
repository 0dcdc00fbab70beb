internal import Localization
internal import Models
internal import Notices

/// What a reminder says. Its mail is put into words when it leaves: an alternate, to whom it goes instead, may read another
/// language, and another clock.
struct ReminderContent {
    let deadline: DeadlineRow
    /// When it is said.
    let now: Instant
    /// Of its reader.
    let clock: ZoneClock

    var because: TextKey {
        deadline.isOfUnit ? .becauseSecretariat : deadline.kind == .call ? .becauseNotDelivered : .becauseOwnAction
    }

    var notice: Notice {
        let isPast = deadline.due <= now
        let key: TextKey =
            switch deadline.kind {
            case .call: isPast ? .reminderCallPast : .reminderCall
            case .action: isPast ? .reminderActionPast : .reminderAction
            }
        let title = SentenceValue.text(deadline.title.rawValue)
        let date = SentenceValue.deadline(deadline.local)
        // Counts by the reader's calendar. On the eve there is one day left, and also on a day that ends with the
        // deadline.
        let left = clock[deadline.due].date.daysSince1970 - clock[now].date.daysSince1970
        return Notice(
            Sentence(.reminderSubject, ["title": title]),
            [
                [
                    Sentence(key, ["title": title, "date": date]),
                    isPast ? nil : .daysLeft(left),
                ]
            ], about: deadline.about)
    }
}
