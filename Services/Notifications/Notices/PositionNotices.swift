internal import Localization
public import Models

// What is told of positions.

extension PositionTaken: Notifiable {
    public var followed: [ObjectPath] { [ObjectPath(proposal)] }
    public var parties: [PartyID] { [party] }

    public func notice(_ context: NoticeContext) -> Notice {
        let name = context.name(party)
        return Notice(
            Sentence(.positionSubject, ["proposal": context.label(proposal), "party": name]),
            [
                [
                    Sentence(
                        .positionText,
                        [
                            "party": name, "proposal": context.label(proposal), "title": .text(title),
                            "stance": .word(stance.word),
                        ]),
                    formerStance.map { Sentence(.positionFormer, ["stance": .word($0.word)]) }
                        ?? Sentence(.positionFirst),
                    recordingReason.map { Sentence(.positionRecorded, ["reason": .text($0)]) },
                ]
            ], about: ObjectPath(proposal))
    }

    /// Why the secretariat recorded it is told to those whom it concerns.
    public func news(_ context: NoticeContext) -> Notice {
        let name = context.name(party)
        return Notice(
            Sentence(.positionSubject, ["proposal": context.label(proposal), "party": name]),
            [
                [
                    Sentence(
                        .positionText,
                        [
                            "party": name, "proposal": context.label(proposal), "title": .text(title),
                            "stance": .word(stance.word),
                        ])
                ]
            ], about: ObjectPath(proposal))
    }
}

extension PositionWithdrawn: Notifiable {
    public var followed: [ObjectPath] { [ObjectPath(proposal)] }
    public var parties: [PartyID] { [party] }

    public func notice(_ context: NoticeContext) -> Notice {
        let name = context.name(party)
        return Notice(
            Sentence(.positionWithdrawnSubject, ["proposal": context.label(proposal), "party": name]),
            [
                [
                    Sentence(
                        .positionWithdrawnText,
                        [
                            "party": name, "proposal": context.label(proposal), "title": .text(title),
                            "stance": .word(stance.word),
                        ])
                ]
            ], about: ObjectPath(proposal))
    }
}
