internal import Localization
public import Models

// What is told of proposals.

extension ProposalsMerged: Notifiable {
    public var followed: [ObjectPath] { concerned.map { ObjectPath($0) } + labelRegions.map { ObjectPath($0) } }
    public var parties: [PartyID] { submitters ?? [] }
    public var concerned: [ProposalNumber] { sources + [target] }

    public func notice(_ context: NoticeContext) -> Notice {
        let originals = originals.map { SentenceValue.sentence(Sentence(.originalNamed, ["original": .text($0)])) }
        let merged = SentenceValue.list(sources.map(context.label) + originals)
        return Notice(
            Sentence(.mergedSubject, ["merged": merged, "target": context.label(target)]),
            [
                [Sentence(.mergedText, ["merged": merged, "target": context.label(target), "title": .text(title)])],
                [.rationale(rationale), .labels(labelRegions, context)],
            ], about: ObjectPath(target))
    }
}

extension ProposalSplit: Notifiable {
    public var followed: [ObjectPath] { concerned.map { ObjectPath($0) } + labelRegions.map { ObjectPath($0) } }
    public var parties: [PartyID] { submitters ?? [] }
    public var concerned: [ProposalNumber] { [source] + targets }

    public func notice(_ context: NoticeContext) -> Notice {
        let parts = context.labels(targets)
        return Notice(
            Sentence(.splitSubject, ["source": context.label(source), "parts": parts]),
            [
                [Sentence(.splitText, ["source": context.label(source), "title": .text(title), "parts": parts])],
                [.rationale(rationale), .labels(labelRegions, context)],
            ], about: ObjectPath(source))
    }
}

extension OperationReversed: Notifiable {
    public var followed: [ObjectPath] { concerned.map { ObjectPath($0) } + labelRegions.map { ObjectPath($0) } }
    public var parties: [PartyID] { submitters ?? [] }
    public var concerned: [ProposalNumber] { proposals }

    public func notice(_ context: NoticeContext) -> Notice {
        let numbers = context.labels(proposals)
        let (subject, text): (TextKey, TextKey) =
            switch kind {
            case .merge: (.mergeReversedSubject, .mergeReversedText)
            case .split: (.splitReversedSubject, .splitReversedText)
            }
        return Notice(
            Sentence(subject, ["proposals": numbers]),
            [[Sentence(text, ["proposals": numbers])], [.reason(reason)]],
            about: proposals.first.map { ObjectPath($0) } ?? .proposals)
    }
}

extension ProposalsPublished: Notifiable {
    public var followed: [ObjectPath] { proposals.map { ObjectPath($0) } }
    public var parties: [PartyID] { [] }

    public func notice(_ context: NoticeContext) -> Notice {
        let number = SentenceValue.text(publication)
        return Notice(
            Sentence(.publicationSubject, ["number": number]),
            [
                [
                    Sentence(.publicationText, ["number": number]),
                    Sentence(.publicationProposals, ["count": .number(proposals.count)]),
                ]
            ], about: ObjectPath(publication: publication))
    }
}

extension PublicationWithdrawn: Notifiable {
    public var parties: [PartyID] { [] }

    public func notice(_ context: NoticeContext) -> Notice {
        let number = SentenceValue.text(publication)
        return Notice(
            Sentence(.publicationWithdrawnSubject, ["number": number]),
            [[Sentence(.publicationWithdrawnText, ["number": number])], [.reason(reason)]],
            about: ObjectPath(publication: publication))
    }
}

extension ProposalWithdrawn: Notifiable {
    public var followed: [ObjectPath] { concerned.map { ObjectPath($0) } + labelRegions.map { ObjectPath($0) } }
    public var parties: [PartyID] { submitters ?? [] }
    public var concerned: [ProposalNumber] { [number] }

    public func notice(_ context: NoticeContext) -> Notice {
        Notice(
            Sentence(.proposalWithdrawnSubject, ["proposal": context.label(number)]),
            [
                [
                    Sentence(
                        .proposalWithdrawnText,
                        ["proposal": context.label(number), "title": .text(title), "status": .word(from.word)])
                ],
                [.reason(reason)],
            ], about: ObjectPath(number))
    }
}

extension AmendmentProposed: Notifiable {
    public var followed: [ObjectPath] { [ObjectPath(proposal)] }
    public var parties: [PartyID] { party.map { [$0] } ?? [] }

    public func notice(_ context: NoticeContext) -> Notice {
        let author = party.map(context.name) ?? .word(.levelSecretariat)
        return Notice(
            Sentence(.amendmentSubject, ["proposal": context.label(proposal), "party": author]),
            [
                [
                    Sentence(
                        .amendmentText,
                        ["proposal": context.label(proposal), "version": .text(version), "party": author]),
                    Sentence(.amendmentNumber, ["amendment": .text(amendment)]),
                ]
            ], about: ObjectPath(proposal))
    }
}

extension AmendmentDecided: Notifiable {
    public var followed: [ObjectPath] { [ObjectPath(proposal)] }
    public var parties: [PartyID] { party.map { [$0] } ?? [] }

    public func notice(_ context: NoticeContext) -> Notice {
        let isAccepted = state == .accepted
        return Notice(
            Sentence(
                isAccepted ? .amendmentAcceptedSubject : .amendmentDeclinedSubject,
                ["proposal": context.label(proposal)]
            ),
            [
                [
                    Sentence(
                        isAccepted ? .amendmentAcceptedText : .amendmentDeclinedText,
                        ["amendment": .text(amendment), "proposal": context.label(proposal)]),
                    resultingVersion.map { Sentence(.amendmentVersion, ["version": .text($0)]) },
                ]
            ], about: ObjectPath(proposal))
    }

    public func news(_ context: NoticeContext) -> Notice {
        .news(Sentence(.headAmendmentDecided, ["label": context.label(proposal)]), about: ObjectPath(proposal))
    }
}
