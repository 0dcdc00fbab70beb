internal import Localization
public import Models

// What the secretariat is told of people who changed their address: in which office, never where they are reached.

extension AddressChanged: Notifiable {
    public var parties: [PartyID] { [party].compactMap(\.self) }

    public func notice(_ context: NoticeContext) -> Notice {
        .address(
            .contactMovedSubject,
            [
                Sentence(.contactMovedText),
                objectionUntil.map { Sentence(.contactMovedUntil, ["date": .day($0.date)]) },
            ], of: contact, in: office, party, context)
    }
}

extension AddressRestored: Notifiable {
    public var parties: [PartyID] { [party].compactMap(\.self) }

    public func notice(_ context: NoticeContext) -> Notice {
        .address(
            .contactRestoredSubject, [Sentence(.contactRestoredText), Sentence(.contactMakeSure)], of: contact,
            in: office, party, context)
    }
}

extension AddressChangeRefused: Notifiable {
    public var parties: [PartyID] { [party].compactMap(\.self) }

    public func notice(_ context: NoticeContext) -> Notice {
        .address(
            .contactRefusedSubject, [Sentence(.contactRefusedText), Sentence(.contactMakeSure)], of: contact,
            in: office, party, context)
    }
}

extension Notice {
    /// The register says by the id who the contact is.
    fileprivate static func address(
        _ subject: TextKey, _ told: [Sentence?], of contact: ContactID, in office: ActingOffice?, _ party: PartyID?,
        _ context: NoticeContext
    ) -> Notice {
        let name = context.name(of: office, party, contact)
        return Notice(
            Sentence(subject, ["office": name]),
            [
                told,
                [Sentence(.contactOffice, ["office": name]), Sentence(.contactEntry, ["contact": .text(contact)])],
            ],
            about: party.map { ObjectPath(delegationOf: $0) } ?? .officeContacts)
    }
}

extension NoticeContext {
    /// What the office of a contact is called; where the event does not say it, the party or the id.
    fileprivate func name(of office: ActingOffice?, _ party: PartyID?, _ contact: ContactID) -> SentenceValue {
        guard let office else { return party.map(name) ?? .text(contact) }
        func named(_ key: TextKey) -> SentenceValue {
            .sentence(Sentence(key, ["party": office.party.map(name) ?? .text("")]))
        }
        return switch office.kind {
        case .secretariat: .word(.officeOfSecretariat)
        case .coChair: .word(.officeOfCoChair)
        case .ops: .word(.officeOfOperations)
        case .focalPoint: named(.officeOfFocalPoint)
        case .alternate: named(.officeOfAlternate)
        case .delegate: named(.officeOfDelegate)
        case .observer: named(.officeOfObserver)
        }
    }
}
