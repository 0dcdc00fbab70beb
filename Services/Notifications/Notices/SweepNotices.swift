internal import Localization
public import Models

// What is told of follow-up actions because time passes.

extension DueDateApproached: Notifiable {
    public var parties: [PartyID] { [owner] }
    public var clock: EventClock? { EventClock(zone, [due]) }
    public var named: NamedContacts? {
        NamedContacts(
            contacts, .becauseOwnAction, isOpen: visibility != .restricted, reminder: (action: action, days: days))
    }

    public func notice(_ context: NoticeContext) -> Notice {
        Notice(
            Sentence(.dueSoonSubject, ["number": .text(number), "title": .text(title)]),
            [
                [.action(number, title, of: owner, context)],
                [
                    Sentence(.dueSoonText, ["date": context.deadline(due)]),
                    .daysLeft(context.days(until: due)),
                ],
            ], about: ObjectPath(action))
    }
}

extension DueDatePassed: Notifiable {
    public var followed: [ObjectPath] { [ObjectPath(action)] }
    public var links: FollowedLinks { FollowedLinks(action: action, owner: owner) }
    public var parties: [PartyID] { [owner] }
    public var clock: EventClock? { EventClock(zone, [due]) }
    public var named: NamedContacts? {
        NamedContacts(
            contacts, .becauseOwnAction, isOpen: visibility != .restricted, reminder: (action: action, days: 0))
    }

    public func notice(_ context: NoticeContext) -> Notice {
        Notice(
            Sentence(.overdueSubject, ["number": .text(number), "title": .text(title)]),
            [
                [.action(number, title, of: owner, context)],
                [Sentence(.overdueText, ["date": context.deadline(due)])],
            ], about: ObjectPath(action))
    }
}

extension ActionEscalated: Notifiable {
    public var parties: [PartyID] { [owner] }
    public var clock: EventClock? { EventClock(zone, [due]) }
    public var named: NamedContacts? {
        NamedContacts(contacts, level.because, isOpen: visibility != .restricted)
    }

    /// Each rung turns to some alone; the secretariat steps in where nobody holds the office.
    public func reaches(_ audience: Audience) -> Bool {
        switch audience {
        case .coChairs: level == .coChairs
        case .secretariat: level == .secretariat || level != .coChairs && contacts.isEmpty
        default: true
        }
    }

    public func notice(_ context: NoticeContext) -> Notice {
        let late = (context.now.microseconds - due.microseconds) / 86_400_000_000
        let isVacant = level != .coChairs && level != .secretariat && contacts.isEmpty
        return Notice(
            Sentence(.escalatedSubject, ["number": .text(number), "title": .text(title)]),
            [
                [.action(number, title, of: owner, context)],
                [
                    Sentence(.overdueText, ["date": context.deadline(due)]),
                    late > 0 ? Sentence(.daysLate, ["count": .number(Int(late))]) : nil,
                ],
                [
                    Sentence(.escalatedText, ["level": .word(level.word)]),
                    isVacant ? Sentence(.escalatedNobody) : nil,
                ],
            ], about: ObjectPath(action))
    }
}

extension EscalationLevel {
    fileprivate var because: TextKey {
        switch self {
        case .owner: .becauseOwnAction
        case .alternates: .becauseAlternateOfAction
        case .regionalCoordinator: .becauseCoordinator
        case .coChairs: .becauseCoChairs
        case .secretariat: .becauseSecretariat
        }
    }
}
