internal import Localization
public import Models

// What is told of follow-up actions by those who work on them.

extension ActionProposed: Notifiable {
    public var followed: [ObjectPath] {
        [ObjectPath(action)] + proposals.map { ObjectPath($0) } + (needs ?? []).map { ObjectPath($0) }
    }
    public var links: FollowedLinks { FollowedLinks(owner: owner) }
    public var parties: [PartyID] { [owner] }
    public var clock: EventClock? { dueAt.map { EventClock(zone, [$0]) } }

    public func notice(_ context: NoticeContext) -> Notice {
        let date = dueAt.map(context.deadline) ?? .day(due)
        return Notice(
            Sentence(.actionProposedSubject, ["number": .text(number), "party": context.name(owner)]),
            [
                [Sentence(.actionTitle, ["number": .text(number), "title": .text(title)])],
                [
                    Sentence(.actionProposedText, ["party": context.name(owner), "date": date]),
                    proposals.isEmpty ? nil : Sentence(.actionFollowsUp, ["proposals": context.labels(proposals)]),
                    Sentence(.actionAnswer),
                ],
            ], about: ObjectPath(action))
    }

    public func news(_ context: NoticeContext) -> Notice {
        .news(
            Sentence(
                .headActionProposed, ["number": .text(number), "title": .text(title), "party": context.name(owner)]),
            proposals.isEmpty ? nil : Sentence(.actionFollowsUp, ["proposals": context.labels(proposals)]),
            about: ObjectPath(action))
    }
}

extension ActionMoved: Notifiable {
    public var followed: [ObjectPath] { [ObjectPath(action)] }
    public var links: FollowedLinks { FollowedLinks(action: action, owner: owner) }
    public var parties: [PartyID] { [owner] }

    /// The owner's own focal points do not hear of what they did themselves; co-chairs hear of what is to be verified.
    public func reaches(_ audience: Audience) -> Bool {
        switch audience {
        case .ownerFocalPoints: ActionState.machine.transition(move)?.side != .owner
        case .coChairs: to == .done
        default: true
        }
    }

    /// Offices get mail of what waits for them: an action that is to be verified, declined, or blocked.
    public func isMailed(to audience: Audience) -> Bool {
        switch audience {
        case .secretariat, .coChairs: to == .done || to == .blocked || move == .decline
        default: true
        }
    }

    public func notice(_ context: NoticeContext) -> Notice {
        Notice(
            Sentence(.actionMovedSubject, ["number": .text(number), "state": .word(to.word)]),
            [
                [.action(number, title, of: owner, context)],
                [Sentence(.actionMovedText, ["from": .word(from.word), "to": .word(to.word)])],
            ], about: ObjectPath(action))
    }
}

extension ProgressReported: Notifiable {
    public var followed: [ObjectPath] { [ObjectPath(action)] }
    public var links: FollowedLinks { FollowedLinks(action: action, owner: owner) }
    public var parties: [PartyID] { [owner] }

    public func reaches(_ audience: Audience) -> Bool { audience != .ownerFocalPoints }

    public func notice(_ context: NoticeContext) -> Notice {
        let percent = SentenceValue.text(percent.rawValue)
        return Notice(
            Sentence(.progressSubject, ["number": .text(number), "percent": percent]),
            [
                [
                    Sentence(
                        .progressText,
                        [
                            "party": context.name(owner), "number": .text(number), "title": .text(title),
                            "percent": percent,
                        ])
                ]
            ], about: ObjectPath(action))
    }
}

extension Sentence {
    static func action(_ number: Int, _ title: Line, of owner: PartyID, _ context: NoticeContext) -> Sentence {
        Sentence(.actionOf, ["number": .text(number), "party": context.name(owner), "title": .text(title)])
    }
}
