internal import Localization
public import Models

// What is told of what somebody has to decide on: more time, evidence, credentials.

extension ExtensionRequested: Notifiable {
    public var followed: [ObjectPath] { [ObjectPath(action)] }
    public var links: FollowedLinks { FollowedLinks(action: action, owner: owner) }
    public var parties: [PartyID] { [owner] }
    public var clock: EventClock? { EventClock(zone, [formerDue, newDue]) }

    public func notice(_ context: NoticeContext) -> Notice {
        Notice(
            Sentence(.extensionRequestedSubject, ["number": .text(number), "party": context.name(owner)]),
            [
                [.action(number, title, of: owner, context)],
                [
                    Sentence(
                        .extensionRequestedText,
                        ["former": context.deadline(formerDue), "date": context.deadline(newDue)]),
                    Sentence(.extensionAnswer),
                ],
            ], about: ObjectPath(action))
    }

    public func news(_ context: NoticeContext) -> Notice {
        .news(
            Sentence(.extensionRequestedSubject, ["number": .text(number), "party": context.name(owner)]),
            .action(number, title, of: owner, context), about: ObjectPath(action))
    }
}

extension ExtensionDecided: Notifiable {
    public var followed: [ObjectPath] { [ObjectPath(action)] }
    public var links: FollowedLinks { FollowedLinks(action: action, owner: owner) }
    public var parties: [PartyID] { [owner] }
    public var clock: EventClock? { EventClock(zone, [formerDue, newDue]) }

    public func notice(_ context: NoticeContext) -> Notice {
        let isApproved = state == .approved
        return Notice(
            Sentence(
                isApproved ? .extensionApprovedSubject : .extensionDeclinedSubject, ["number": .text(number)]),
            [
                [.action(number, title, of: owner, context)],
                [
                    Sentence(
                        isApproved ? .extensionApprovedText : .extensionDeclinedText,
                        ["former": context.deadline(formerDue), "date": context.deadline(newDue)])
                ],
            ], about: ObjectPath(action))
    }
}

extension EvidenceAttached: Notifiable {
    public var followed: [ObjectPath] { [ObjectPath(action)] }
    public var links: FollowedLinks { FollowedLinks(action: action, owner: owner) }
    public var parties: [PartyID] { [owner] }

    public func reaches(_ audience: Audience) -> Bool { audience != .ownerFocalPoints }

    public func notice(_ context: NoticeContext) -> Notice {
        Notice(
            Sentence(.evidenceSubject, ["number": .text(number)]),
            [
                [
                    Sentence(
                        .evidenceText,
                        ["number": .text(number), "party": context.name(owner), "title": .text(title)]),
                    Sentence(.evidenceAnswer),
                ]
            ], about: ObjectPath(action))
    }

    public func news(_ context: NoticeContext) -> Notice {
        .news(
            Sentence(.evidenceSubject, ["number": .text(number)]), .action(number, title, of: owner, context),
            about: ObjectPath(action))
    }
}

extension EvidenceCorrected: Notifiable {
    public var followed: [ObjectPath] { [ObjectPath(action)] }
    public var links: FollowedLinks { FollowedLinks(action: action, owner: owner) }
    public var parties: [PartyID] { [owner] }

    public func notice(_ context: NoticeContext) -> Notice {
        .changed(
            evidence, (.evidenceCorrectedSubject, .evidenceCorrectedText), of: action, number, title, owner, reason,
            context)
    }

    /// What somebody said of it may be about a document that is not for everybody.
    public func news(_ context: NoticeContext) -> Notice {
        .news(
            Sentence(.evidenceCorrectedSubject, ["number": .text(number)]), .action(number, title, of: owner, context),
            about: ObjectPath(action))
    }
}

extension EvidenceWithdrawn: Notifiable {
    public var followed: [ObjectPath] { [ObjectPath(action)] }
    public var links: FollowedLinks { FollowedLinks(action: action, owner: owner) }
    public var parties: [PartyID] { [owner] }

    public func notice(_ context: NoticeContext) -> Notice {
        .changed(
            evidence, (.evidenceWithdrawnSubject, .evidenceWithdrawnText), of: action, number, title, owner, reason,
            context)
    }

    /// What somebody said of it may be about a document that is not for everybody.
    public func news(_ context: NoticeContext) -> Notice {
        .news(
            Sentence(.evidenceWithdrawnSubject, ["number": .text(number)]), .action(number, title, of: owner, context),
            about: ObjectPath(action))
    }
}

extension Notice {
    fileprivate static func changed(
        _ evidence: Int, _ keys: (subject: TextKey, text: TextKey), of action: ActionID, _ number: Int, _ title: Line,
        _ owner: PartyID, _ reason: Prose, _ context: NoticeContext
    ) -> Notice {
        Notice(
            Sentence(keys.subject, ["number": .text(number)]),
            [
                [.action(number, title, of: owner, context)],
                [Sentence(keys.text, ["evidence": .text(evidence)]), .reason(reason)],
            ], about: ObjectPath(action))
    }
}

extension EvidenceReviewed: Notifiable {
    public var followed: [ObjectPath] { [ObjectPath(action)] }
    public var links: FollowedLinks { FollowedLinks(action: action, owner: owner) }
    public var parties: [PartyID] { [owner] }

    public func notice(_ context: NoticeContext) -> Notice {
        let (subject, text): (TextKey, TextKey) =
            accepted
            ? (.evidenceAcceptedSubject, .evidenceAcceptedText) : (.evidenceRefusedSubject, .evidenceRefusedText)
        return Notice(
            Sentence(subject, ["number": .text(number)]),
            [
                [title.map { .action(number, $0, of: owner, context) }],
                [Sentence(text, ["evidence": .text(evidence)])],
            ], about: ObjectPath(action))
    }
}

extension DelegateRegistered: Notifiable {
    public var parties: [PartyID] { [party] }

    public func notice(_ context: NoticeContext) -> Notice {
        let name = context.name(party)
        return Notice(
            Sentence(.delegateSubject, ["party": name]), [[Sentence(.delegateText, ["party": name])]],
            about: ObjectPath(delegationOf: party))
    }
}

extension CredentialsDecided: Notifiable {
    public var parties: [PartyID] { [party] }
    /// For the welcome of the delegate.
    public var deadlinesOf: PartyID? { party }

    public func notice(_ context: NoticeContext) -> Notice {
        let name = context.name(party)
        return Notice(
            Sentence(.credentialsSubject, ["party": name, "state": .word(credentials.word)]),
            [[Sentence(.credentialsText, ["party": name, "state": .word(credentials.word)])]],
            about: ObjectPath(delegationOf: party))
    }
}
