internal import Localization
public import Models

// What somebody is told on entering an office: for what, from when until when, what it lets them do, and what waits.

extension FocalPointNominated: Notifiable {
    public var parties: [PartyID] { [party] }
    public var named: NamedContacts? { NamedContacts([contact], .becauseNominated) }
    public var deadlinesOf: PartyID? { party }

    public func notice(_ context: NoticeContext) -> Notice {
        .welcome(.focalPoint, of: party, from: validFrom, until: validTo, context)
    }
}

extension AlternateNamed: Notifiable {
    public var parties: [PartyID] { [party] }
    public var named: NamedContacts? { NamedContacts([contact], .becauseNominated) }
    public var deadlinesOf: PartyID? { party }

    public func notice(_ context: NoticeContext) -> Notice {
        .welcome(.alternate, of: party, from: validFrom, until: validTo, context)
    }
}

extension FocalPointCorrected: Notifiable {
    public var parties: [PartyID] { [party] }
    public var named: NamedContacts? { NamedContacts([contact], .becauseNominated) }
    public var deadlinesOf: PartyID? { party }

    /// What was written to a wrong address has not arrived.
    public func reaches(_ audience: Audience) -> Bool { fields.contains { $0.rawValue == "email" } }

    public func notice(_ context: NoticeContext) -> Notice {
        .welcome(role, of: party, from: validFrom, until: validTo, context)
    }
}

extension OfficeContactAppointed: Notifiable {
    public var parties: [PartyID] { [] }
    public var mentioned: [PartyID] { [unit].compactMap(\.self) }
    public var named: NamedContacts? { NamedContacts([contact], .becauseNominated) }
    public var workOf: Office? { office }

    public func notice(_ context: NoticeContext) -> Notice {
        .welcome(to: office, unit, from: validFrom, until: validTo, context)
    }
}

extension OfficeContactCorrected: Notifiable {
    public var parties: [PartyID] { [] }
    public var mentioned: [PartyID] { [unit].compactMap(\.self) }
    public var named: NamedContacts? { NamedContacts([contact], .becauseNominated) }
    public var workOf: Office? { office }

    /// What was written to a wrong address has not arrived.
    public func reaches(_ audience: Audience) -> Bool { fields.contains { $0.rawValue == "email" } }

    public func notice(_ context: NoticeContext) -> Notice {
        .welcome(to: office, unit, from: validFrom, until: validTo, context)
    }
}

extension OfficeContactEnded: Notifiable {
    public var parties: [PartyID] { [] }
    public var named: NamedContacts? { NamedContacts([contact], .becauseNominated) }

    public func notice(_ context: NoticeContext) -> Notice { .term(in: office, until: on) }
}

extension OfficeContactExtended: Notifiable {
    public var parties: [PartyID] { [] }
    public var named: NamedContacts? { NamedContacts([contact], .becauseNominated) }

    public func notice(_ context: NoticeContext) -> Notice { .term(in: office, until: until) }
}

extension CredentialsDecided {
    /// To the delegate; nil where the credentials do not count, or it is not known whose they are.
    public func welcome(_ context: NoticeContext) -> Notice? {
        guard credentials == .accepted, person != nil else { return nil }
        let name = context.name(party)
        return Notice(
            Sentence(.welcomeSubject, ["party": name]),
            [[Sentence(.welcomeDelegate, ["party": name])], [Sentence(.mayDelegate)], context.waiting],
            about: ObjectPath(delegationOf: party))
    }
}

extension Office {
    fileprivate var word: TextKey {
        switch self {
        case .secretariat: .officeOfSecretariat
        case .coChairs: .officeOfCoChair
        case .operations: .officeOfOperations
        }
    }

    /// What it lets somebody do.
    fileprivate var powers: TextKey {
        switch self {
        case .secretariat: .maySecretariat
        case .coChairs: .mayCoChair
        case .operations: .mayOperations
        }
    }

    /// Where what waits for it stands: operators have no inbox.
    fileprivate var desk: ObjectPath { self == .operations ? .deliveries : .inbox }
}

extension NoticeContext {
    /// What waits for the party.
    fileprivate var waiting: [Sentence?] {
        guard !deadlines.isEmpty else { return [] }
        return [Sentence(.welcomeWaiting)]
            + deadlines.map { deadline in
                Sentence(
                    deadline.kind == .call ? .welcomeCall : .welcomeAction,
                    ["title": .text(deadline.title), "date": .deadline(deadline.time)])
            }
    }
}

extension OfficeWork {
    /// What is not there is not counted.
    fileprivate var sentences: [Sentence?] {
        let counts: [(TextKey, Int)] = [
            (.officeWaitingCalls, openCalls), (.officeWaitingActions, openActions), (.officeWaitingMessages, unread),
        ]
        let lines = counts.filter { $0.1 > 0 }.map { Sentence($0.0, ["count": .number($0.1)]) }
        return lines.isEmpty ? [] : [Sentence(.officeWaiting)] + lines
    }
}

extension Notice {
    /// Until when somebody serves.
    private static func end(_ day: CalendarDate?) -> Sentence {
        day.map { Sentence(.officeUntil, ["date": .day($0)]) } ?? Sentence(.officeOpenEnded)
    }

    fileprivate static func welcome(
        to office: Office, _ unit: PartyID?, from: CalendarDate, until: CalendarDate?, _ context: NoticeContext
    ) -> Notice {
        let name = SentenceValue.word(office.word)
        return Notice(
            Sentence(.officeContactSubject, ["office": name]),
            [
                [
                    Sentence(.officeContactText, ["office": name, "date": .day(from)]),
                    unit.map { Sentence(.officeContactUnit, ["unit": context.name($0)]) },
                    end(until),
                ],
                [Sentence(office.powers)],
                [Sentence(.officeContactMail)],
                // Operators answer no calls, and have no inbox.
                office == .operations ? [] : context.work?.sentences ?? [],
            ], about: office.desk)
    }

    /// That a term has another last day than before.
    fileprivate static func term(in office: Office, until day: CalendarDate?) -> Notice {
        let name = SentenceValue.word(office.word)
        return Notice(
            Sentence(.officeTermSubject, ["office": name]),
            [[Sentence(.officeTermText, ["office": name]), end(day)]], about: office.desk)
    }

    /// For somebody new in an office of a party.
    fileprivate static func welcome(
        _ role: ContactRole, of party: PartyID, from: CalendarDate, until: CalendarDate?, _ context: NoticeContext
    ) -> Notice {
        let name = context.name(party)
        let (text, powers): (TextKey, TextKey) =
            if context.observes(party) {
                (.welcomeObserver, .mayObserver)
            } else {
                switch role {
                case .focalPoint: (.welcomeFocalPoint, .mayFocalPoint)
                case .alternate: (.welcomeAlternate, .mayAlternate)
                }
            }
        return Notice(
            Sentence(.welcomeSubject, ["party": name]),
            [
                [Sentence(text, ["party": name, "date": .day(from)]), end(until)],
                [Sentence(powers)],
                [Sentence(.welcomeMail)],
                context.waiting,
            ], about: ObjectPath(delegationOf: party))
    }
}
