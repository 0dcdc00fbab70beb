internal import Localization
public import Models

// What is told of who holds which office, and until when.

extension FocalPointNominated: Notifiable {
    public var parties: [PartyID] { [party] }
    public var named: NamedContacts? { NamedContacts([contact], .becauseNominated) }
    public var deadlinesOf: PartyID? { party }

    public func notice(_ context: NoticeContext) -> Notice {
        .welcome(.welcomeFocalPoint, to: party, from: validFrom, until: validTo, context)
    }
}

extension AlternateNamed: Notifiable {
    public var parties: [PartyID] { [party] }
    public var named: NamedContacts? { NamedContacts([contact], .becauseNominated) }
    public var deadlinesOf: PartyID? { party }

    public func notice(_ context: NoticeContext) -> Notice {
        .welcome(.welcomeAlternate, to: party, from: validFrom, until: validTo, context)
    }
}

extension FocalPointCorrected: Notifiable {
    public var parties: [PartyID] { [party] }
    public var named: NamedContacts? { NamedContacts([contact], .becauseNominated) }
    public var deadlinesOf: PartyID? { party }

    /// What was written to a wrong address has not arrived.
    public func reaches(_ audience: Audience) -> Bool { fields.contains { $0.rawValue == "email" } }

    public func notice(_ context: NoticeContext) -> Notice {
        .welcome(
            role == .alternate ? .welcomeAlternate : .welcomeFocalPoint, to: party, from: validFrom, until: validTo,
            context)
    }
}

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

extension OfficeContactAppointed: Notifiable {
    public var parties: [PartyID] { [] }
    public var named: NamedContacts? { NamedContacts([contact], .becauseNominated) }

    public func notice(_ context: NoticeContext) -> Notice { .welcome(to: office, from: validFrom, until: validTo) }
}

extension OfficeContactCorrected: Notifiable {
    public var parties: [PartyID] { [] }
    public var named: NamedContacts? { NamedContacts([contact], .becauseNominated) }

    /// What was written to a wrong address has not arrived.
    public func reaches(_ audience: Audience) -> Bool { fields.contains { $0.rawValue == "email" } }

    public func notice(_ context: NoticeContext) -> Notice { .welcome(to: office, from: validFrom, until: validTo) }
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

extension Office {
    fileprivate var word: TextKey {
        switch self {
        case .secretariat: .levelSecretariat
        case .coChairs: .levelCoChairs
        case .operations: .levelOperations
        }
    }
}

extension Notice {
    fileprivate static func welcome(to office: Office, from: CalendarDate, until: CalendarDate?) -> Notice {
        let office = SentenceValue.word(office.word)
        return Notice(
            Sentence(.officeContactSubject, ["office": office]),
            [
                [
                    Sentence(.officeContactText, ["office": office, "date": .day(from)]),
                    until.map { Sentence(.officeUntil, ["date": .day($0)]) },
                ]
            ], about: .inbox)
    }

    /// For somebody new in an office: for what, for how long, and what waits for the party.
    fileprivate static func welcome(
        _ text: TextKey, to party: PartyID, from: CalendarDate, until: CalendarDate?, _ context: NoticeContext
    ) -> Notice {
        let name = context.name(party)
        let waiting = context.deadlines.map { deadline in
            Sentence(
                deadline.kind == .call ? .welcomeCall : .welcomeAction,
                ["title": .text(deadline.title), "date": .deadline(deadline.time)])
        }
        return Notice(
            Sentence(.welcomeSubject, ["party": name]),
            [
                [
                    Sentence(text, ["party": name, "date": .day(from)]),
                    until.map { Sentence(.officeUntil, ["date": .day($0)]) },
                ],
                [Sentence(.welcomeMail)],
                waiting.isEmpty ? [] : [Sentence(.welcomeWaiting)] + waiting,
            ], about: ObjectPath(delegationOf: party))
    }
}
