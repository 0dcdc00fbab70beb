internal import Localization
public import Models

// What is told of who holds which office, and until when.

extension FocalPointEnded: Notifiable {
    public var parties: [PartyID] { [party] }

    public func notice(_ context: NoticeContext) -> Notice {
        let name = context.name(party)
        return Notice(
            Sentence(.officeEndedSubject, ["party": name]),
            [[Sentence(.officeEndedText, ["party": name, "date": .day(on)])]], about: ObjectPath(delegationOf: party))
    }
}

extension FocalPointHandedOver: Notifiable {
    public var parties: [PartyID] { [party] }

    public func notice(_ context: NoticeContext) -> Notice {
        let name = context.name(party)
        return Notice(
            Sentence(.handedOverSubject, ["party": name]),
            [
                [
                    Sentence(.handedOverText, ["party": name, "date": .day(on)]),
                    Sentence(.handedOverActions, ["count": .number(actions.count)]),
                ]
            ], about: ObjectPath(delegationOf: party))
    }
}

extension SuccessorProposed: Notifiable {
    public var parties: [PartyID] { [party] }

    public func notice(_ context: NoticeContext) -> Notice {
        let name = context.name(party)
        return Notice(
            Sentence(.successorProposedSubject, ["party": name]),
            [[Sentence(.successorProposedText, ["party": name, "date": .day(on)])]], about: .successors)
    }
}

extension SuccessorDeclined: Notifiable {
    public var parties: [PartyID] { [party] }

    public func notice(_ context: NoticeContext) -> Notice {
        let name = context.name(party)
        return Notice(
            Sentence(.successorDeclinedSubject, ["party": name]),
            [[Sentence(.successorDeclinedText, ["party": name, "date": .day(on)])]], about: .successors)
    }
}

extension CoordinatorAppointed: Notifiable {
    public var parties: [PartyID] { [party] }
    public var named: NamedContacts? { NamedContacts([contact], .becauseNominated) }

    public func notice(_ context: NoticeContext) -> Notice {
        Notice(
            Sentence(.coordinatorSubject, ["region": context.name(region)]),
            [
                [
                    Sentence(.coordinatorText, ["region": context.name(region), "date": .day(validFrom)]),
                    validTo.map { Sentence(.officeUntil, ["date": .day($0)]) },
                ]
            ], about: ObjectPath(delegationOf: party))
    }
}

extension ObserverAccredited: Notifiable {
    public var parties: [PartyID] { [party] }

    public func notice(_ context: NoticeContext) -> Notice {
        let name = context.name(party)
        return Notice(
            Sentence(.accreditedSubject, ["party": name]),
            [
                [
                    Sentence(.accreditedText, ["party": name, "date": .day(validFrom)]),
                    validTo.map { Sentence(.officeUntil, ["date": .day($0)]) },
                ]
            ], about: ObjectPath(party))
    }
}

extension AccreditationEnded: Notifiable {
    public var parties: [PartyID] { [party] }

    public func notice(_ context: NoticeContext) -> Notice {
        let name = context.name(party)
        return Notice(
            Sentence(.accreditationEndedSubject, ["party": name]),
            [
                [
                    on.map { Sentence(.accreditationEndedText, ["party": name, "date": .day($0)]) }
                        ?? Sentence(.accreditationWithdrawnText, ["party": name])
                ]
            ], about: ObjectPath(party))
    }
}
