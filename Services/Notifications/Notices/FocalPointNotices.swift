internal import Localization
public import Models

// What is told of focal points because time passes.

extension ReconfirmationDue: Notifiable {
    public var parties: [PartyID] { [party] }
    public var named: NamedContacts? { NamedContacts([contact], .becauseDelegation) }

    public func notice(_ ground: NoticeGround) -> Notice {
        Notice(
            Sentence(.reconfirmSubject, ["party": ground.name(party)]),
            [
                [
                    Sentence(.reconfirmText, ["date": .day(since)]),
                    isReminder ? Sentence(.reconfirmAgain) : nil,
                ]
            ], about: "delegations/\(party)")
    }
}

extension NominationGapFound: Notifiable {
    public var parties: [PartyID] { [party] }

    public func notice(_ ground: NoticeGround) -> Notice {
        let (subject, text): (TextKey, TextKey) =
            isAhead ? (.gapAheadSubject, .gapAheadText) : (.vacantSubject, .vacantText)
        let name = ground.name(party)
        return Notice(
            Sentence(subject, ["party": name]), [[Sentence(text, ["party": name, "date": .day(from)])]],
            about: "delegations/\(party)")
    }
}
