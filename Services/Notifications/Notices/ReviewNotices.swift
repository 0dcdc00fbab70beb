internal import Localization
public import Models

// What is told of what somebody has to decide on: more time, evidence, credentials.

extension ExtensionRequested: Notifiable {
    public var parties: [PartyID] { [owner] }
    public var clock: EventClock? { EventClock(zone ?? .secretariat, [formerDue, newDue]) }

    public func notice(_ ground: NoticeGround) -> Notice {
        Notice(
            Sentence(.extensionRequestedSubject, ["number": .text(number), "party": ground.name(owner)]),
            [
                [.action(number, title, of: owner, ground)],
                [
                    Sentence(
                        .extensionRequestedText,
                        ["former": ground.deadline(formerDue), "date": ground.deadline(newDue)]),
                    Sentence(.extensionAnswer),
                ],
            ], about: "actions/\(action)")
    }
}

extension ExtensionDecided: Notifiable {
    public var parties: [PartyID] { [owner] }
    public var clock: EventClock? { EventClock(zone ?? .secretariat, [formerDue, newDue]) }

    public func notice(_ ground: NoticeGround) -> Notice {
        let isApproved = state == .approved
        return Notice(
            Sentence(
                isApproved ? .extensionApprovedSubject : .extensionDeclinedSubject, ["number": .text(number)]),
            [
                [.action(number, title, of: owner, ground)],
                [
                    Sentence(
                        isApproved ? .extensionApprovedText : .extensionDeclinedText,
                        ["former": ground.deadline(formerDue), "date": ground.deadline(newDue)])
                ],
            ], about: "actions/\(action)")
    }
}

extension EvidenceAttached: Notifiable {
    public var parties: [PartyID] { [owner] }

    public func reaches(_ audience: Audience) -> Bool { audience != .ownerFocalPoints }

    public func notice(_ ground: NoticeGround) -> Notice {
        Notice(
            Sentence(.evidenceSubject, ["number": .text(number)]),
            [
                [
                    Sentence(
                        .evidenceText,
                        ["number": .text(number), "party": ground.name(owner), "title": .text(title)]),
                    Sentence(.evidenceAnswer),
                ]
            ], about: "actions/\(action)")
    }
}

extension EvidenceReviewed: Notifiable {
    public var parties: [PartyID] { [owner] }

    public func notice(_ ground: NoticeGround) -> Notice {
        let (subject, text): (TextKey, TextKey) =
            accepted
            ? (.evidenceAcceptedSubject, .evidenceAcceptedText) : (.evidenceRefusedSubject, .evidenceRefusedText)
        return Notice(
            Sentence(subject, ["number": .text(number)]),
            [
                [title.map { .action(number, $0, of: owner, ground) }],
                [Sentence(text, ["evidence": .text(evidence)])],
            ], about: "actions/\(action)")
    }
}

extension DelegateRegistered: Notifiable {
    public var parties: [PartyID] { [party] }

    public func notice(_ ground: NoticeGround) -> Notice {
        let name = ground.name(party)
        return Notice(
            Sentence(.delegateSubject, ["party": name]), [[Sentence(.delegateText, ["party": name])]],
            about: "delegations/\(party)")
    }
}

extension CredentialsDecided: Notifiable {
    public var parties: [PartyID] { [party] }

    public func notice(_ ground: NoticeGround) -> Notice {
        let name = ground.name(party)
        return Notice(
            Sentence(.credentialsSubject, ["party": name, "state": .word(credentials.word)]),
            [[Sentence(.credentialsText, ["party": name, "state": .word(credentials.word)])]],
            about: "delegations/\(party)")
    }
}
