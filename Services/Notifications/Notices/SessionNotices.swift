internal import Localization
public import Models

// What is told of sessions: only of those that are published.

extension SessionPublished: Notifiable {
    public var followed: [ObjectPath] { [ObjectPath(session)] }
    public var parties: [PartyID] { [] }
    public var clock: EventClock? { EventClock(zone, [startsAt, endsAt]) }

    public func notice(_ context: NoticeContext) -> Notice {
        Notice(
            Sentence(.sessionPublishedSubject, ["title": .text(title)]),
            [
                [Sentence(.sessionPublishedText, ["title": .text(title)])],
                [
                    Sentence(.sessionWhen, ["from": context.time(startsAt), "to": context.time(endsAt)]),
                    place.map { Sentence(.sessionWhere, ["place": .text($0)]) },
                    Sentence(.sessionFormat, ["format": .word(format.word)]),
                ],
            ], about: ObjectPath(session))
    }
}

extension SessionRevised: Notifiable {
    public var followed: [ObjectPath] { [ObjectPath(session)] }
    public var parties: [PartyID] { [] }
    public var clock: EventClock? { EventClock(zone, [startsAt, endsAt]) }

    public func notice(_ context: NoticeContext) -> Notice {
        let fields = fields.map { field in
            Self.words[field.rawValue].map { SentenceValue.word($0) } ?? .text(field)
        }
        return Notice(
            Sentence(.sessionRevisedSubject, ["title": .text(title)]),
            [
                [Sentence(.sessionRevisedText, ["title": .text(title), "fields": .list(fields)])],
                [
                    Sentence(.sessionWhen, ["from": context.time(startsAt), "to": context.time(endsAt)]),
                    place.map { Sentence(.sessionWhere, ["place": .text($0)]) },
                ],
            ], about: ObjectPath(session))
    }

    private static let words: [String: TextKey] = [
        "title": .fieldTitle, "format": .fieldFormat, "place": .fieldPlace, "zone": .fieldZone,
        "startsAt": .fieldStart, "endsAt": .fieldEnd, "links": .fieldLinks, "agenda": .fieldAgenda,
        "groups": .fieldGroups,
    ]
}

extension SessionMoved: Notifiable {
    public var followed: [ObjectPath] { [ObjectPath(session)] }
    public var parties: [PartyID] { [] }

    public func notice(_ context: NoticeContext) -> Notice {
        Notice(
            Sentence(.sessionMovedSubject, ["title": .text(title), "status": .word(to.word)]),
            [
                [
                    Sentence(
                        .sessionMovedText,
                        ["title": .text(title), "from": .word(from.word), "to": .word(to.word)])
                ]
            ], about: ObjectPath(session))
    }
}
