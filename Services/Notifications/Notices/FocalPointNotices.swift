internal import Localization
public import Models

// What is told of focal points because time passes.

extension ReconfirmationRequested: Notifiable {
    public var parties: [PartyID] { [party] }
    public var named: NamedContacts? { NamedContacts([contact], .becauseDelegation) }

    public func notice(_ context: NoticeContext) -> Notice {
        Notice(
            Sentence(.reconfirmSubject, ["party": context.name(party)]),
            [
                [
                    Sentence(.reconfirmText, ["date": .day(since)]),
                    isReminder ? Sentence(.reconfirmAgain) : nil,
                ]
            ], about: ObjectPath(delegationOf: party))
    }
}

extension NominationGapFound: Notifiable {
    public var parties: [PartyID] { [party] }

    public func notice(_ context: NoticeContext) -> Notice {
        let (subject, text): (TextKey, TextKey) =
            isAhead ? (.gapAheadSubject, .gapAheadText) : (.vacantSubject, .vacantText)
        let name = context.name(party)
        return Notice(
            Sentence(subject, ["party": name]), [[Sentence(text, ["party": name, "date": .day(from)])]],
            about: ObjectPath(delegationOf: party))
    }
}
