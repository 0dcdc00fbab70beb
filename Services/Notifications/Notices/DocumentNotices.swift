internal import Localization
public import Models

// What is told of documents, and of what the group decides.

extension DocumentRegistered: Notifiable {
    public var followed: [ObjectPath] { [session.map { ObjectPath($0) }].compactMap(\.self) }
    public var parties: [PartyID] { [] }

    public func notice(_ context: NoticeContext) -> Notice {
        Notice(
            Sentence(.documentSubject, ["symbol": .text(symbol)]),
            [
                [
                    Sentence(.documentText, ["symbol": .text(symbol)]),
                    title.map { Sentence(.submissionTitle, ["title": .text($0)]) },
                    supersedes.map { Sentence(.documentReplaces, ["symbol": .text($0)]) },
                ]
            ], about: ObjectPath(symbol))
    }
}

extension DecisionRecorded: Notifiable {
    public var followed: [ObjectPath] {
        [session.map { ObjectPath($0) }].compactMap(\.self) + proposals.map { ObjectPath($0) }
            + needs.map { ObjectPath($0) }
    }
    /// Those that its paragraphs name.
    public var parties: [PartyID] { actors }

    public func notice(_ context: NoticeContext) -> Notice {
        Notice(
            Sentence(.decisionSubject, ["number": .text(number), "title": .text(title)]),
            [
                [
                    Sentence(
                        .decisionText, ["number": .text(number), "title": .text(title), "date": .day(takenOn)]),
                    proposals.isEmpty ? nil : Sentence(.decisionProposals, ["proposals": context.labels(proposals)]),
                    actors.isEmpty ? nil : Sentence(.decisionActors, ["parties": context.names(actors)]),
                ]
            ], about: ObjectPath(decision))
    }
}

extension DecisionCorrected: Notifiable {
    public var parties: [PartyID] { actors }

    /// Whom a paragraph asks, or asked, to act is written to where the paragraphs have changed.
    public func isMailed(to audience: Audience) -> Bool { fields.contains("paragraphs") }

    public func notice(_ context: NoticeContext) -> Notice {
        Notice(
            Sentence(.decisionCorrectedSubject, ["number": .text(number), "title": .text(title)]),
            [
                [
                    Sentence(
                        .decisionCorrectedText,
                        ["number": .text(number), "title": .text(title), "date": .day(takenOn)])
                ],
                [.reason(reason)],
            ], about: ObjectPath(decision))
    }
}

extension DecisionWithdrawn: Notifiable {
    public var parties: [PartyID] { actors }

    public func notice(_ context: NoticeContext) -> Notice {
        Notice(
            Sentence(.decisionWithdrawnSubject, ["number": .text(number), "title": .text(title)]),
            [
                [Sentence(.decisionWithdrawnText, ["number": .text(number), "title": .text(title)])],
                [.reason(reason)],
            ], about: ObjectPath(decision))
    }
}

extension ParagraphMoved: Notifiable {
    public var parties: [PartyID] { actors }

    public func notice(_ context: NoticeContext) -> Notice {
        Notice(
            Sentence(.paragraphSubject, ["number": .text(number), "paragraph": .text(paragraph)]),
            [
                [
                    Sentence(
                        .paragraphText,
                        [
                            "number": .text(number), "paragraph": .text(paragraph), "from": .word(from.word),
                            "to": .word(to.word),
                        ])
                ]
            ], about: ObjectPath(decision))
    }
}
