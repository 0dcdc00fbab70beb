internal import Localization
internal import Models

extension ActionMove {
    /// What whoever makes the move reads on its button.
    var act: TextKey {
        switch self {
        case .accept: .moveAccept
        case .decline: .moveDecline
        case .start: .moveStart
        case .block: .moveBlock
        case .resume: .moveResume
        case .complete: .moveComplete
        case .return: .moveReturn
        case .verify: .moveVerify
        case .drop: .moveDrop
        case .supersede: .moveSupersede
        }
    }

    /// What is told of it afterwards.
    var told: TextKey {
        switch self {
        case .accept: .movedAccept
        case .decline: .movedDecline
        case .start: .movedStart
        case .block: .movedBlock
        case .resume: .movedResume
        case .complete: .movedComplete
        case .return: .movedReturn
        case .verify: .movedVerify
        case .drop: .movedDrop
        case .supersede: .movedSupersede
        }
    }
}

/// When an action is due, in words: the day, how far it is, and whether it is late.
struct DueWords: PagePart {
    let day: String
    let date: String
    let distance: String?
    let late: StatusTag?

    init(_ action: FollowUpAction, _ reader: PageReader, now: Instant) {
        day = reader.language.words(for: action.due)
        date = action.due.rawValue
        let days = Int((action.dueAt.microseconds - now.microseconds) / 86_400_000_000)
        distance =
            action.state.isOpen
            ? reader.texts.text(days < 0 ? .dueDaysAgo : .dueInDays, ["count": .number(abs(days))]) : nil
        late = action.lateTag(reader)
    }
}

extension FollowUpAction {
    func lateTag(_ reader: PageReader) -> StatusTag? {
        isOverdue ? StatusTag(reader.texts.text(.overdueTag), .stop) : nil
    }
}
